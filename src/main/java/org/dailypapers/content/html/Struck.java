package org.dailypapers.content.html;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Nodes;
import org.commonmark.node.SourceSpans;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/** Strikethrough: text between two pairs of tildes, as on GitHub. A single tilde stands for a range, as in {@code 20~30}. */
final class Struck extends CustomNode {

    /** Recognizes it. */
    static final class Processor implements DelimiterProcessor {

        @Override
        public char getOpeningCharacter() {
            return '~';
        }

        @Override
        public char getClosingCharacter() {
            return '~';
        }

        @Override
        public int getMinLength() {
            return 2;
        }

        @Override
        public int process(DelimiterRun opening, DelimiterRun closing) {
            if (opening.length() != 2 || closing.length() != 2) {
                return 0;
            }
            Node struck = new Struck();
            SourceSpans spans = new SourceSpans();
            spans.addAllFrom(opening.getOpeners(2));
            for (Node node : Nodes.between(opening.getOpener(), closing.getCloser())) {
                struck.appendChild(node);
                spans.addAll(node.getSourceSpans());
            }
            spans.addAllFrom(closing.getClosers(2));
            struck.setSourceSpans(spans.getSourceSpans());
            opening.getOpener().insertAfter(struck);
            return 2;
        }
    }
}
