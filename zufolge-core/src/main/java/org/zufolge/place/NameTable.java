package org.zufolge.place;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The towns and provinces of GeoNames by their keys, as {@code scripts/build-gazetteer} writes them: columns of a table
 * that is sorted by key and searched by halves, kept as the bytes of the file.
 */
final class NameTable {
    private static final int MAGIC = 0x5A464732;
    private static final double DEGREE = 10_000;
    private static final double WEIGHT = 8;
    private static final Toponym.Kind[] KINDS = {
        Toponym.Kind.TOWN, Toponym.Kind.CAPITAL, Toponym.Kind.DISTRICT, Toponym.Kind.PROVINCE
    };

    private final byte[] bytes;
    private final int[] keys;
    private final int[] names;
    /** The first row of each first word, by its hash: open addressing, one more than the row, 0 for none. */
    private final int[] index;

    private final IntBuffer ids;
    private final IntBuffer lats;
    private final IntBuffer lons;
    private final int weights;
    private final int kinds;
    private final int countries;
    private final int provinces;
    private final String[] countryCodes;
    private final String[][] provinceCodes;

    private NameTable(byte[] bytes) {
        this.bytes = bytes;
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (in.getInt() != MAGIC) {
            throw new IllegalStateException("not a gazetteer of this version");
        }
        int n = in.getInt();
        int keyBytes = in.getInt();
        int nameBytes = in.getInt();
        keys = offsets(in, n, keyBytes);
        names = offsets(in, n, nameBytes);
        ids = column(in, n);
        lats = column(in, n);
        lons = column(in, n);
        weights = skip(in, n);
        kinds = skip(in, n);
        countries = skip(in, n);
        provinces = skip(in, n);
        countryCodes = new String[in.get() & 0xFF];
        provinceCodes = new String[countryCodes.length][];
        for (int country = 0; country < countryCodes.length; country++) {
            countryCodes[country] = string(in, 2);
            provinceCodes[country] = new String[in.get() & 0xFF];
            for (int province = 0; province < provinceCodes[country].length; province++) {
                provinceCodes[country][province] = string(in, in.get() & 0xFF);
            }
        }
        index = new int[Integer.highestOneBit(n) * 2];
        for (int row = 0; row < n; row++) {
            int length = word(bytes, keys[row], keys[row + 1]) - keys[row];
            if (row == 0 || !beginsWithWord(row - 1, bytes, keys[row], length)) {
                int slot = hash(bytes, keys[row], length);
                while (index[slot] != 0) {
                    slot = (slot + 1) % index.length;
                }
                index[slot] = row + 1;
            }
        }
    }

    /** Reads a table to its end. */
    static NameTable read(InputStream in) throws IOException {
        return new NameTable(new DataInputStream(in).readAllBytes());
    }

    /** The number of rows. */
    int size() {
        return keys.length - 1;
    }

    /** The places of a key, in the order of the table. */
    List<Toponym> get(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        int row = firstOfWord(wanted);
        if (row < 0) {
            return List.of();
        }
        List<Toponym> found = new ArrayList<>(2);
        for (row = first(row, wanted); row < size() && compare(row, wanted) == 0; row++) {
            found.add(row(row));
        }
        return found;
    }

    /** Whether a word is the first of a key. */
    boolean hasFirst(String word) {
        return firstOfWord(word.getBytes(StandardCharsets.UTF_8)) >= 0;
    }

    /** Whether a key begins with this, a whole word and the space behind it, or more. */
    boolean hasPrefix(String prefix) {
        byte[] wanted = prefix.getBytes(StandardCharsets.UTF_8);
        int row = firstOfWord(wanted);
        if (row < 0) {
            return false;
        }
        row = first(row, wanted);
        return row < size()
                && keys[row + 1] - keys[row] >= wanted.length
                && Arrays.equals(bytes, keys[row], keys[row] + wanted.length, wanted, 0, wanted.length);
    }

    /** The GeoNames id of a row, 0 where it has none. */
    int id(int row) {
        return ids.get(row);
    }

    /** The key of a row. */
    String key(int row) {
        return new String(bytes, keys[row], keys[row + 1] - keys[row], StandardCharsets.UTF_8);
    }

    /** The place of a row. */
    Toponym row(int row) {
        int country = bytes[countries + row] & 0xFF;
        int province = bytes[provinces + row] & 0xFF;
        String text = text(row);
        int tab = text.indexOf('\t');
        return new Toponym(
                tab < 0 ? text : text.substring(0, tab),
                text.substring(tab + 1),
                KINDS[bytes[kinds + row]],
                countryCodes[country],
                provinceCodes[country][province],
                source(ids.get(row)),
                lats.get(row) / DEGREE,
                lons.get(row) / DEGREE,
                (bytes[weights + row] & 0xFF) / WEIGHT,
                false);
    }

    private static @Nullable String source(int id) {
        return id == 0 ? null : "geonames:" + id;
    }

    /** What a row calls its place; where the file leaves it out, the key with capitals. */
    private String text(int row) {
        int length = names[row + 1] - names[row];
        if (length > 0) {
            return new String(bytes, names[row], length, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder(key(row));
        for (int at = 0; at < text.length(); at++) {
            if (at == 0 || text.charAt(at - 1) == ' ') {
                text.setCharAt(at, Character.toUpperCase(text.charAt(at)));
            }
        }
        return text.toString();
    }

    /** The first row from one on that is not before a key: by steps of doubled length, then by halves. */
    private int first(int from, byte[] wanted) {
        int low = from;
        int step = 1;
        while (low + step < size() && compare(low + step, wanted) < 0) {
            low += step;
            step *= 2;
        }
        int high = Math.min(size(), low + step);
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, wanted) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first row whose key has the same first word, or -1. */
    private int firstOfWord(byte[] wanted) {
        int length = word(wanted, 0, wanted.length);
        int slot = hash(wanted, 0, length);
        while (index[slot] != 0) {
            int row = index[slot] - 1;
            if (beginsWithWord(row, wanted, 0, length)) {
                return row;
            }
            slot = (slot + 1) % index.length;
        }
        return -1;
    }

    private boolean beginsWithWord(int row, byte[] word, int from, int length) {
        int end = keys[row] + length;
        return end <= keys[row + 1]
                && (end == keys[row + 1] || bytes[end] == ' ')
                && Arrays.equals(bytes, keys[row], end, word, from, from + length);
    }

    /** Where the first word of a key ends. */
    private static int word(byte[] key, int from, int to) {
        int end = from;
        while (end < to && key[end] != ' ') {
            end++;
        }
        return end;
    }

    private int hash(byte[] word, int from, int length) {
        int hash = 0;
        for (int at = from; at < from + length; at++) {
            hash = 31 * hash + word[at];
        }
        return (hash ^ hash >>> 15) & (index.length - 1);
    }

    private int compare(int row, byte[] wanted) {
        return Arrays.compareUnsigned(bytes, keys[row], keys[row + 1], wanted, 0, wanted.length);
    }

    /** Where each string of a column begins in the file, and where the last ends. */
    private static int[] offsets(ByteBuffer in, int n, int length) {
        int[] offsets = new int[n + 1];
        offsets[0] = in.position() + n;
        for (int row = 0; row < n; row++) {
            offsets[row + 1] = offsets[row] + (in.get() & 0xFF);
        }
        if (offsets[n] != in.position() + length) {
            throw new IllegalStateException("a damaged gazetteer");
        }
        in.position(offsets[n]);
        return offsets;
    }

    private static IntBuffer column(ByteBuffer in, int n) {
        IntBuffer column = in.slice(in.position(), 4 * n).asIntBuffer();
        skip(in, 4 * n);
        return column;
    }

    private static int skip(ByteBuffer in, int length) {
        int begin = in.position();
        in.position(begin + length);
        return begin;
    }

    private static String string(ByteBuffer in, int length) {
        byte[] string = new byte[length];
        in.get(string);
        return new String(string, StandardCharsets.UTF_8);
    }
}
