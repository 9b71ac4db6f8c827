package org.zufolge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * A treebank in CoNLL-U form as running text: so many sentences at a time, with a space between them, are a paragraph.
 * What the treebank takes apart (zum: zu, dem) stays one token, as it is in the text.
 */
public final class Treebank {
    private final int length;

    /**
     * A reader of treebanks.
     *
     * @param length how many sentences make a paragraph
     */
    public Treebank(int length) {
        this.length = length;
    }

    /**
     * A paragraph.
     *
     * @param ends index after the last char of each sentence, in order
     */
    public record Paragraph(String text, List<Node> tokens, List<Integer> ends) {}

    /**
     * A token.
     *
     * @param begin its first char in the paragraph
     * @param end the char after its last
     * @param pos universal part of speech; {@code ADP+DET} for one that is taken apart
     * @param features as the treebank writes them: {@code Case=Nom|Number=Sing}
     */
    public record Node(int begin, int end, String form, String pos, String features) {
        /** The value of a feature; empty where the treebank has none. */
        public String feature(String name) {
            for (String feature : features.split("\\|")) {
                if (feature.startsWith(name + "=")) {
                    return feature.substring(name.length() + 1);
                }
            }
            return "";
        }
    }

    /** The paragraphs of a file, packed with gzip if its name ends in {@code .gz}. */
    public List<Paragraph> read(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            return read(lines);
        }
    }

    /** The paragraphs of lines given. */
    List<Paragraph> read(BufferedReader lines) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<List<String[]>> sentences = new ArrayList<>();
        List<String[]> sentence = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
                if (sentences.size() == length) {
                    paragraphs.add(paragraph(sentences));
                    sentences.clear();
                }
            } else if (line.charAt(0) != '#') {
                sentence.add(line.split("\t"));
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        if (!sentences.isEmpty()) {
            paragraphs.add(paragraph(sentences));
        }
        return paragraphs;
    }

    private static Paragraph paragraph(List<List<String[]>> sentences) {
        StringBuilder text = new StringBuilder();
        List<Node> tokens = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (List<String[]> sentence : sentences) {
            String gap = "";
            for (int i = 0; i < sentence.size(); i++) {
                String[] cells = sentence.get(i);
                if (cells[0].contains(".")) {
                    continue; // an empty node: not in the text
                }
                String pos = cells[3];
                String features = cells[5];
                int parts = parts(cells[0]);
                if (parts > 0) {
                    pos = sentence.get(i + 1)[3] + "+" + sentence.get(i + parts)[3];
                    features = sentence.get(i + parts)[5];
                    i += parts;
                }
                text.append(gap);
                int begin = text.length();
                text.append(cells[1]);
                tokens.add(new Node(begin, text.length(), cells[1], pos, features));
                gap = cells[9].contains("SpaceAfter=No") ? "" : " ";
            }
            ends.add(text.length());
            text.append(' ');
        }
        text.setLength(text.length() - 1);
        return new Paragraph(text.toString(), List.copyOf(tokens), List.copyOf(ends));
    }

    /** How many words a token is taken apart into; 0 where it is none. */
    private static int parts(String id) {
        int dash = id.indexOf('-');
        return dash < 0 ? 0 : Integer.parseInt(id.substring(dash + 1)) - Integer.parseInt(id.substring(0, dash)) + 1;
    }
}
