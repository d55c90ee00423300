package org.dailypapers.content.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.dailypapers.content.Markup;

/**
 * A source without the passages of some papers. Where such a passage began stands the heading of a paper of the same
 * identifier and no text, where it went on are blank lines: all other lines keep their numbers and their bytes, and what was
 * erased once is not changed by being erased again.
 *
 * @param bytes the source without the passages; not copied
 * @param passages where they stand, or stood
 */
public record ErasedText(byte[] bytes, List<Lines> passages) {

    private static final String HEADING = "### [(erased)](https://arxiv.org/abs/%s)";

    /**
     * @param source a source, UTF-8
     * @param papers arXiv identifiers without version
     * @return the source without all that it says of these papers, however often
     */
    public static ErasedText of(byte[] source, Collection<String> papers) {
        ByteArrayOutputStream kept = new ByteArrayOutputStream(source.length);
        List<Lines> passages = new ArrayList<>();
        boolean inside = false;
        int number = 0;
        for (int begin = 0; begin < source.length && !papers.isEmpty(); number++) {
            int end = SourceText.end(source, begin);
            int next = Math.min(source.length, SourceText.next(source, end));
            String line = new String(source, begin, end - begin, StandardCharsets.UTF_8);
            if (Markup.endsText(line)) {
                Optional<String> paper = paper(line, papers);
                inside = paper.isPresent();
                if (inside) {
                    passages.add(new Lines(number + 1, number + 1));
                    kept.writeBytes(HEADING.formatted(paper.get()).getBytes(StandardCharsets.UTF_8));
                }
            } else if (inside) {
                passages.add(passages.remove(passages.size() - 1).until(number + 1));
            }
            kept.write(source, inside ? end : begin, inside ? next - end : next - begin);
            begin = next;
        }
        return new ErasedText(papers.isEmpty() ? source : kept.toByteArray(), passages);
    }

    /** The paper of these that a heading names; one that cannot be read as a heading of a paper may name it anywhere. */
    private static Optional<String> paper(String line, Collection<String> papers) {
        return Markup.paper(line).map(named -> papers.stream().filter(named::equals).findFirst())
                .orElseGet(() -> papers.stream().filter(line::contains).findFirst());
    }

    /**
     * Lines of a source.
     *
     * @param first the number of the first one, from 1
     * @param last the number of the last one
     */
    public record Lines(int first, int last) {

        private Lines until(int end) {
            return new Lines(first, end);
        }

        /** @return whether some of these lines are among others */
        public boolean meets(int from, int to) {
            return first <= to && from <= last;
        }
    }
}
