package org.zufolge.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.zufolge.intake.Opening.Input;

/** The entries of a ZIP archive, in its order. Folders and hidden files are passed over. */
final class ZipEntries extends Container {
    /** What stands first in office documents and books, which are ZIP archives too. */
    private static final Set<String> OFFICE = Set.of("[Content_Types].xml", "mimetype", "_rels/.rels");

    private final ZipInputStream zip;
    private final InputStream entry;
    private final String where;
    private final Opening opening;
    private int entries;

    ZipEntries(InputStream in, String where, Opening opening) {
        Packed packed = new Packed(in);
        // Names in UTF-8 are marked as such in the archive; of others, Latin-1 takes any byte.
        zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1);
        entry = new Unpacked(zip, packed, opening.limits(), opening.budget());
        this.where = where;
        this.opening = opening;
    }

    @Override
    @Nullable
    Member advance() throws IOException {
        if (entries > 0) {
            // Through the guard, lest what is passed over is a bomb.
            entry.transferTo(java.io.OutputStream.nullOutputStream());
        }
        for (ZipEntry next = entry(); next != null; next = entry()) {
            String name = next.getName();
            if (entries == 0 && OFFICE.contains(name)) {
                throw new UnreadableException("is an office document; save its text and read that");
            }
            if (++entries > opening.limits().archiveEntries()) {
                throw new UnreadableException(String.format(
                        Locale.ROOT,
                        "has more than %,d entries and is not read on",
                        opening.limits().archiveEntries()));
            }
            if (!next.isDirectory() && !isHidden(name)) {
                return new Entry(where + "!" + Why.line(name), name);
            }
            entry.transferTo(java.io.OutputStream.nullOutputStream());
        }
        if (entries == 0) {
            throw new UnreadableException("has no entries");
        }
        return null;
    }

    private @Nullable ZipEntry entry() throws IOException {
        try {
            return zip.getNextEntry();
        } catch (IllegalArgumentException e) {
            // Java's word for a name that is marked as UTF-8 and is not: no IOException
            throw new ZipException("the name of an entry is not in UTF-8, as it says it is");
        }
    }

    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.substring(name.lastIndexOf('/') + 1).startsWith(".");
    }

    private final class Entry implements Member {
        private final String place;
        private final String name;

        Entry(String place, String name) {
            this.place = place;
            this.name = name;
        }

        @Override
        public String where() {
            return place;
        }

        @Override
        public Source open() throws IOException {
            return opening.open(new Input(entry, name, place, null, null));
        }
    }
}
