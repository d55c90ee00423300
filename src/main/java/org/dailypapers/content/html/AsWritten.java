package org.dailypapers.content.html;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Restores in parsed Markdown what CommonMark would drop: numbers that a list skips, the target of a link that is not a web
 * address, the title of a link that is one, words after the language of a code block, and the line breaks of a table without
 * heading. Removes a rule at the end, because it separates papers in a digest.
 */
final class AsWritten extends AbstractVisitor {

    private static final Pattern WEB = Pattern.compile("https?://.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /**
     * The beginning of a line that must keep its line break: a row of a table without heading, what CommonMark would take for a
     * link definition, or a number such as 01 or 2024 that is not a list number.
     */
    private static final Pattern OWN_LINE = Pattern.compile("\\||" + Hints.LETTER + "(?:\\[[^\\[\\]]+]:|0\\d+[.)]|\\d{4,}[.)])");
    private static final Pattern LANGUAGE = Pattern.compile("[\\p{Alnum}+#._-]{0,30}");

    private final String source;

    AsWritten(String source) {
        this.source = source;
    }

    /** A list item whose number is not one more than the number before. */
    static final class Numbered extends ListItem {
        private final int number;

        Numbered(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    @Override
    public void visit(Document document) {
        Node last = document.getLastChild();
        while (last instanceof ThematicBreak || last instanceof ListBlock || last instanceof ListItem || last instanceof Indented) {
            Node next = last instanceof ThematicBreak ? last.getPrevious() : last.getLastChild();
            if (last instanceof ThematicBreak) {
                last.unlink();
            }
            last = next;
        }
        visitChildren(document);
    }

    @Override
    public void visit(CustomBlock block) {
        visitChildren(block);
        if (block instanceof Indented) {
            moveBefore(block);
            block.unlink();
        }
    }

    @Override
    public void visit(OrderedList list) {
        visitChildren(list);
        int next = list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            int number = number(item, next);
            if (number != next) {
                item = replaced((ListItem) item, new Numbered(number));
            }
            next = number + 1;
        }
    }

    private int number(Node item, int otherwise) {
        int from = item.getSourceSpans().isEmpty() ? source.length() : item.getSourceSpans().get(0).getInputIndex();
        int to = from;
        while (to < source.length() && source.charAt(to) >= '0' && source.charAt(to) <= '9') {
            to++;
        }
        return to == from ? otherwise : Integer.parseInt(source.substring(from, to));
    }

    private static ListItem replaced(ListItem item, ListItem with) {
        with.setSourceSpans(item.getSourceSpans());
        with.setMarkerIndent(item.getMarkerIndent());
        with.setContentIndent(item.getContentIndent());
        while (item.getFirstChild() != null) {
            with.appendChild((Block) item.getFirstChild());
        }
        item.insertAfter(with);
        item.unlink();
        return with;
    }

    @Override
    public void visit(FencedCodeBlock code) {
        String words = code.getInfo() == null ? "" : code.getInfo();
        if (!LANGUAGE.matcher(words).matches()) {
            code.setLiteral(words + "\n" + code.getLiteral());
            code.setInfo("");
        }
    }

    @Override
    public void visit(SoftLineBreak line) {
        if (line.getParent() instanceof Table || line.getNext() instanceof Text text && OWN_LINE.matcher(text.getLiteral()).lookingAt()) {
            line.insertAfter(new HardLineBreak());
            line.unlink();
        }
    }

    @Override
    public void visit(Link link) {
        visitChildren(link);
        boolean auto = link.getFirstChild() instanceof Text text && (text.getLiteral().equals(link.getDestination())
                || link.getDestination().equals("mailto:" + text.getLiteral())) && link.getTitle() == null;
        asWritten(link, "[", link.getDestination(), link.getTitle(), auto);
    }

    @Override
    public void visit(Image image) {
        visitChildren(image);
        asWritten(image, "![", image.getDestination(), image.getTitle(), false);
    }

    private static void asWritten(Node link, String begin, String address, String title, boolean auto) {
        if (auto) {
            return;
        }
        if (WEB.matcher(address).matches()) {
            if (title != null && !title.isBlank()) {
                link.insertAfter(new Text(" (" + title + ")"));
            }
            return;
        }
        Text tail = new Text("](" + address + (title == null ? "" : " \"" + title + "\"") + ")");
        tail.setSourceSpans(tail(link));
        link.insertBefore(new Text(begin));
        moveBefore(link);
        link.insertBefore(tail);
        link.unlink();
    }

    /** Returns the source span of the end of a link, after its text. */
    private static List<SourceSpan> tail(Node link) {
        List<SourceSpan> all = link.getSourceSpans();
        List<SourceSpan> words = link.getLastChild() == null ? List.of() : link.getLastChild().getSourceSpans();
        if (all.isEmpty() || words.isEmpty()) {
            return List.of();
        }
        SourceSpan last = all.get(all.size() - 1);
        int begin = words.get(words.size() - 1).getInputIndex() + words.get(words.size() - 1).getLength() - last.getInputIndex();
        return begin < 0 || begin >= last.getLength() ? List.of() : List.of(last.subSpan(begin));
    }

    private static void moveBefore(Node node) {
        while (node.getFirstChild() != null) {
            node.insertBefore(node.getFirstChild());
        }
    }
}
