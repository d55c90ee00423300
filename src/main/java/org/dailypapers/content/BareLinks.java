package org.dailypapers.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;

/**
 * Keeps Korean that stands right behind a bare address out of the link: it takes the text apart there before addresses are made
 * links, which is done text by text.
 */
final class BareLinks extends AbstractVisitor implements PostProcessor, Parser.ParserExtension {

    private static final Pattern BARE = Pattern.compile("(?i)(?:https?://|www\\.)[^\\s<>\"]+");

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessor(this);
    }

    @Override
    public Node process(Node node) {
        node.accept(this);
        return node;
    }

    @Override
    public void visit(Text text) {
        for (Text rest = text; rest != null;) {
            rest = behindLink(rest);
        }
    }

    /** @return what stands behind the first address that Korean stands right behind, taken apart; null where there is none */
    private static Text behindLink(Text text) {
        Matcher bare = BARE.matcher(text.getLiteral());
        while (bare.find()) {
            int length = BareAddress.length(bare.group());
            if (length < bare.group().length()) {
                return apart(text, bare.start() + length);
            }
        }
        return null;
    }

    private static Text apart(Text text, int at) {
        String all = text.getLiteral();
        Text rest = new Text(all.substring(at));
        List<SourceSpan> spans = text.getSourceSpans();
        if (spans.size() == 1 && spans.get(0).getLength() == all.length()) {
            rest.setSourceSpans(List.of(spans.get(0).subSpan(at)));
            text.setSourceSpans(List.of(spans.get(0).subSpan(0, at)));
        } else {
            rest.setSourceSpans(spans);
        }
        text.setLiteral(all.substring(0, at));
        text.insertAfter(rest);
        return rest;
    }
}
