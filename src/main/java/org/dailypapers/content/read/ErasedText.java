package org.dailypapers.content.read;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A source without the passages of some papers. The first line of such a passage becomes a heading with the same identifier and
 * no title of the paper; its other lines become blank. All other lines keep their numbers and bytes, and erasing the same papers
 * again changes nothing.
 *
 * @param bytes the source without the passages; the array is not copied
 * @param passages the lines of the passages
 */
public record ErasedText(byte[] bytes, List<Lines> passages) {

    private static final String HEADING = "### [(erased)](https://arxiv.org/abs/%s)";

    /**
     * @param source a source, UTF-8
     * @param papers arXiv identifiers without version
     * @return the source without all passages about these papers
     */
    public static ErasedText of(byte[] source, Collection<String> papers) {
        return of(source, papers, List.of());
    }

    /**
     * @param source a source, UTF-8
     * @param papers arXiv identifiers without version
     * @param said lines that were once read as text of these papers; lines that now belong to another paper are kept
     * @return the source without all passages about these papers
     */
    public static ErasedText of(byte[] source, Collection<String> papers, Collection<Lines> said) {
        if (papers.isEmpty() && said.isEmpty()) {
            return new ErasedText(source, List.of());
        }
        LineEnds ends = LineEnds.of(source);
        List<String> lines = lines(source, ends);
        Outline outline = Outline.of(lines);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(source.length);
        List<Lines> passages = new ArrayList<>();
        Passage passage = Passage.NONE;
        int wrapped = 0;
        int begin = 0;
        for (int at = 0; at < lines.size(); at++) {
            int end = ends.end(begin);
            int next = Math.min(source.length, ends.next(end));
            int number = at + 1;
            Optional<Outline.Start> start = wrapped > 0 ? Optional.empty() : outline.start(at);
            wrapped = start.map(Outline.Start::lines).orElse(wrapped) - 1;
            boolean heading = false;
            if (start.isPresent()) {
                Optional<String> paper = paper(start.get(), lines.get(at), papers);
                // an editor may have corrected the identifier since
                boolean own = said.stream().anyMatch(one -> one.first() == number);
                passage = own || paper.isPresent() ? Passage.ERASED : start.get().paper() == null ? Passage.NONE : Passage.OTHER;
                if (paper.isPresent()) {
                    heading = true;
                    kept.writeBytes(HEADING.formatted(paper.get()).getBytes(StandardCharsets.UTF_8));
                }
            }
            boolean erased = passage == Passage.ERASED || passage == Passage.NONE && said.stream().anyMatch(one -> one.meets(number, number));
            if (erased) {
                boolean goesOn = !heading && !passages.isEmpty() && passages.get(passages.size() - 1).last() == at;
                passages.add(goesOn ? passages.remove(passages.size() - 1).until(number) : new Lines(number, number));
            }
            kept.write(source, erased ? end : begin, erased ? next - end : next - begin);
            begin = next;
        }
        return new ErasedText(kept.toByteArray(), passages);
    }

    private enum Passage { NONE, OTHER, ERASED }

    private static List<String> lines(byte[] source, LineEnds ends) {
        List<String> lines = new ArrayList<>();
        for (int begin = 0; begin < source.length;) {
            int end = ends.end(begin);
            lines.add(new String(source, begin, end - begin, StandardCharsets.UTF_8));
            begin = ends.next(end);
        }
        return lines;
    }

    /** Returns which of the papers begins. A passage that is left out of the digest can name the paper anywhere in its first line. */
    private static Optional<String> paper(Outline.Start start, String line, Collection<String> papers) {
        if (start.paper() != null) {
            return papers.stream().filter(start.paper().arxivId()::equals).findFirst();
        }
        return papers.stream().filter(paper -> paper.equals(start.named()) || line.contains(paper)).findFirst();
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

        /** @return whether some of these lines are in the range, whose ends are included */
        public boolean meets(int from, int to) {
            return first <= to && from <= last;
        }
    }
}
