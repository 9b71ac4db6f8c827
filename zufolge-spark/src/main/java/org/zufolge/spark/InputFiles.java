package org.zufolge.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Finds the files of an input on whatever file system it lies: those of folders, and of the folders in them. As Spark has
 * it, what begins with a dot or an underscore is passed over.
 */
final class InputFiles {
    private final Configuration hadoop;

    InputFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /**
     * The files, in the order of their names, each once.
     *
     * @param inputs files, folders and patterns with stars
     * @throws FileNotFoundException if one of the inputs is not there
     */
    List<String> of(List<String> inputs) throws IOException {
        TreeSet<String> files = new TreeSet<>();
        for (String input : inputs) {
            Path path = new Path(input);
            FileSystem system = path.getFileSystem(hadoop);
            FileStatus[] found = system.globStatus(path);
            if (found == null || found.length == 0) {
                throw new FileNotFoundException("no such file or folder: " + input);
            }
            for (FileStatus status : found) {
                collect(system, status, files);
            }
        }
        return new ArrayList<>(files);
    }

    private static void collect(FileSystem system, FileStatus status, TreeSet<String> files) throws IOException {
        if (status.isFile()) {
            files.add(status.getPath().toString());
            return;
        }
        for (FileStatus inner : Arrays.asList(system.listStatus(status.getPath()))) {
            String name = inner.getPath().getName();
            if (!name.startsWith(".") && !name.startsWith("_")) {
                collect(system, inner, files);
            }
        }
    }
}
