package org.zufolge.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.zufolge.intake.Arrival.Refused;

/** Says in one line what stopped the reading. */
final class Why {
    private static final int LONGEST = 200;

    private Why() {}

    static Refused refused(String where, Exception e) {
        return new Refused(where, of(e));
    }

    static String of(Exception e) {
        if (e instanceof UnreadableException) {
            return line(e.getMessage());
        }
        if (e instanceof NoSuchFileException) {
            return "does not exist";
        }
        if (e instanceof AccessDeniedException) {
            return "may not be read; check its permissions";
        }
        if (e instanceof EOFException) {
            return "ends too early; it has been cut off";
        }
        if (e instanceof ZipException) {
            return "is damaged (" + line(e.getMessage()) + ")";
        }
        return (e instanceof IOException ? "cannot be read (" : "is damaged (") + line(e.getMessage()) + ")";
    }

    /** A message in one line of a bounded length. */
    static String line(@org.jspecify.annotations.Nullable String message) {
        if (message == null) {
            return "no reason given";
        }
        String line = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
        StringBuilder clean = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!space) {
                clean.append(c);
            } else if (clean.length() > 0 && clean.charAt(clean.length() - 1) != ' ') {
                clean.append(' ');
            }
        }
        return clean.toString().strip();
    }
}
