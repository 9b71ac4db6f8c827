package org.zufolge.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.zufolge.intake.Arrival.Arrived;
import org.zufolge.intake.Arrival.Refused;

/** Everything that came of an input, for tests. */
record Read(List<Arrival> arrivals) {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-05T12:00:00Z"), ZoneOffset.UTC);
    static final Intake INTAKE = Intake.standard().clock(CLOCK);

    static Read of(String text, String name) {
        return of(text.getBytes(StandardCharsets.UTF_8), name);
    }

    static Read of(byte[] bytes, String name) {
        return of(INTAKE, bytes, name);
    }

    static Read of(Intake intake, byte[] bytes, String name) {
        return all(intake.read(new ByteArrayInputStream(bytes), name, null));
    }

    static Read all(Arrivals arrivals) {
        List<Arrival> all = new ArrayList<>();
        try (arrivals) {
            arrivals.forEachRemaining(all::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Read(all);
    }

    static byte[] resource(String name) {
        try (InputStream in = Read.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reports, where nothing was refused. */
    List<Incoming> reports() {
        assertThat(refused()).isEmpty();
        return arrived();
    }

    List<Incoming> arrived() {
        return arrivals.stream()
                .filter(Arrived.class::isInstance)
                .map(a -> ((Arrived) a).incoming())
                .toList();
    }

    Incoming report() {
        assertThat(reports()).hasSize(1);
        return reports().get(0);
    }

    /** What was refused, as lines. */
    List<String> refused() {
        return arrivals.stream()
                .filter(Refused.class::isInstance)
                .map(a -> ((Refused) a).where() + " " + ((Refused) a).why())
                .toList();
    }
}
