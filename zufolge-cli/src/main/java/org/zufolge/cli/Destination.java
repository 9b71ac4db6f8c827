package org.zufolge.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;

/**
 * Where an option like {@code --output} says that something goes.
 *
 * @param path the file
 */
record Destination(Path path) {
    /**
     * The destination of that name.
     *
     * @param line the command it is given to
     * @param option the option, for messages
     * @param name the name as given
     * @param inputs the names of what is read, which must not be written over
     * @throws CommandLine.ParameterException if nothing can be written there, or an input would be lost
     */
    static Destination of(CommandLine line, String option, String name, List<String> inputs) {
        try {
            Path path = Path.of(name).toAbsolutePath().normalize();
            if (Files.isDirectory(path)) {
                throw new CommandLine.ParameterException(line, option + " " + name + " is a folder; name a file in it");
            }
            Path folder = path.getParent();
            if (folder != null && !Files.isDirectory(folder)) {
                throw new CommandLine.ParameterException(line, option + " " + name + ": there is no folder " + folder);
            }
            for (String input : inputs) {
                if (isSame(path, input)) {
                    throw new CommandLine.ParameterException(line, option + " must be another file than the input");
                }
            }
            return new Destination(path);
        } catch (InvalidPathException e) {
            throw new CommandLine.ParameterException(line, option + " " + name + " is no name of a file");
        }
    }

    private static boolean isSame(Path path, String input) {
        try {
            return !input.equals("-")
                    && path.equals(Path.of(input).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Whether it is a file that appears when it is whole; a device, a pipe or a link is written to, not replaced. */
    boolean isReplaced() {
        return !Files.exists(path) || Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }
}
