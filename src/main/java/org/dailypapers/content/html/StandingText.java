package org.dailypapers.content.html;

import java.util.Set;
import org.commonmark.node.Text;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/** Parses the run of marks after {@link Hints#STANDS} as plain text. */
final class StandingText implements InlineContentParser {

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        scanner.next();
        if (scanner.hasNext() && scanner.peek() != '\n') {
            scanner.matchMultiple(scanner.peek());
        }
        return ParsedInline.of(new Text(scanner.getSource(start, scanner.position()).getContent()), scanner.position());
    }

    /** Creates the parsers. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(Hints.STANDS);
        }

        @Override
        public InlineContentParser create() {
            return new StandingText();
        }
    }
}
