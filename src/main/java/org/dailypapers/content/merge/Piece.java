package org.dailypapers.content.merge;

import java.util.List;
import org.dailypapers.content.diff.Appearance;

/**
 * A piece of a text in a merge. Two pieces are equal if they look the same.
 *
 * @param text the piece, unchanged
 * @param seen what readers see of it, for comparison with other pieces of the same merge; blank for white space
 */
public record Piece(String text, String seen) {

    /** @return a piece for each line of plain text, name or word */
    public static List<Piece> ofLines(List<String> lines) {
        return lines.stream().map(line -> new Piece(line, Appearance.ofLine(line))).toList();
    }

    /** @return what readers see of each piece */
    static List<String> seen(List<Piece> pieces) {
        return pieces.stream().map(Piece::seen).toList();
    }

    boolean isBlank() {
        return seen.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Piece piece && piece.seen.equals(seen);
    }

    @Override
    public int hashCode() {
        return seen.hashCode();
    }
}
