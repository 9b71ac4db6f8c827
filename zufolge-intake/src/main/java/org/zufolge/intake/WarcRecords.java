package org.zufolge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.zufolge.intake.Opening.Input;

/**
 * The pages and texts of a WARC, in its order. A crawl brings much else along, as pictures, scripts, redirects and error
 * pages; these are no reports and are passed over without a word.
 */
final class WarcRecords extends Container {
    private static final Set<String> READ = Set.of(
            "text/html", "application/xhtml+xml", "text/plain", "application/nitf+xml", "application/newsml+xml");

    private final WarcReader reader;
    private final String where;
    private final Opening opening;

    WarcRecords(InputStream in, String where, Opening opening) throws IOException {
        reader = new WarcReader(in);
        this.where = where;
        this.opening = opening;
    }

    @Override
    @Nullable
    Member advance() throws IOException {
        while (true) {
            WarcRecord record = record();
            if (record == null) {
                return null;
            }
            if (record instanceof WarcResponse || record instanceof WarcResource || record instanceof WarcConversion) {
                Member page = page((WarcTargetRecord) record);
                if (page != null) {
                    return page;
                }
            }
        }
    }

    /** The next record; null behind the last. The library throws whatever it stumbles over, as for a length that is none. */
    private @Nullable WarcRecord record() throws IOException {
        try {
            return reader.next().orElse(null);
        } catch (RuntimeException e) {
            throw new UnreadableException(
                    "is damaged (" + Why.line(e.getMessage()) + "); only what stands before is read");
        }
    }

    /** What there is to read in a record, or the failure that keeps from telling; null if nothing. */
    private @Nullable Member page(WarcTargetRecord record) {
        String target = record.headers().first("WARC-Target-URI").orElse("");
        String place = where + "!" + Why.line(target);
        try {
            MediaType type = record.contentType();
            MessageBody body = record.body();
            if (record instanceof WarcResponse response) {
                if (!type.base().equals(MediaType.HTTP)) {
                    return null;
                }
                HttpResponse http = response.http();
                type = http.contentType();
                boolean found = http.status() >= 200 && http.status() < 300;
                if (!found || !READ.contains(type.base().toString())) {
                    return null;
                }
                body = http.bodyDecoded();
            }
            if (!READ.contains(type.base().toString())) {
                return null;
            }
            String media = type.toString();
            InputStream in = body.stream();
            return new Page(
                    place, () -> opening.open(new Input(in, target, place, media, new WebAddress(null).of(target))));
        } catch (IOException | IllegalArgumentException e) {
            return new Page(place, () -> {
                throw new UnreadableException("is damaged (" + Why.line(e.getMessage()) + ")");
            });
        }
    }

    /** How a page is opened. */
    private interface Way {
        Source open() throws IOException;
    }

    private record Page(String where, Way way) implements Member {
        @Override
        public Source open() throws IOException {
            return way.open();
        }
    }
}
