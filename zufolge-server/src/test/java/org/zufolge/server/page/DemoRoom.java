package org.zufolge.server.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zufolge.Zufolge;
import org.zufolge.archive.Archive;
import org.zufolge.archive.Filing;
import org.zufolge.intake.Arrival;
import org.zufolge.intake.Arrivals;
import org.zufolge.intake.Intake;
import org.zufolge.report.Report;
import org.zufolge.server.ReadingRoom;
import org.zufolge.server.RoomSettings;
import org.zufolge.stories.Filed;
import org.zufolge.stories.StoryDesk;

/** A room over an archive with the example reports, or over an empty one. */
final class DemoRoom implements AutoCloseable {
    private static final String REPORTS = "/org/zufolge/demo/reports.jsonl";
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 6);

    private final Path folder;
    private final Archive archive;
    private final ReadingRoom room;
    private final StoryDesk desk = new StoryDesk();

    private DemoRoom(boolean filled) throws IOException {
        folder = Files.createTempDirectory("zufolge-room-");
        archive = Archive.open(folder.resolve("news.db").toString());
        if (filled) {
            fill();
        }
        room = ReadingRoom.open(archive, RoomSettings.STANDARD.port(0));
    }

    static DemoRoom filled() throws IOException {
        return new DemoRoom(true);
    }

    static DemoRoom empty() throws IOException {
        return new DemoRoom(false);
    }

    private void fill() throws IOException {
        List<Filed> batch = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(StoryDesk.class.getResourceAsStream(REPORTS), REPORTS);
                Arrivals arrivals = Intake.standard().read(in, "demo.jsonl", "application/jsonl")) {
            while (arrivals.hasNext()) {
                if (arrivals.next() instanceof Arrival.Arrived arrived) {
                    batch.add(filed(arrived.incoming().report()));
                }
            }
        }
        archive.add(batch, desk);
    }

    private static Filed filed(Report report) {
        return Filing.of(Zufolge.reader().read(report), TODAY);
    }

    /** Adds a report, as another program would. Gives its key. */
    String add(Report report) {
        return archive.add(List.of(filed(report)), desk).get(0).key();
    }

    Archive archive() {
        return archive;
    }

    /** The address of a page. */
    String at(String path) {
        return "http://127.0.0.1:" + room.port() + path;
    }

    @Override
    public void close() throws IOException {
        room.close();
        archive.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
