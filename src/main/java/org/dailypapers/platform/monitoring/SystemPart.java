package org.dailypapers.platform.monitoring;

import java.util.List;

/** A part of the system that can report its state on the page {@code /admin/system}. Every bean of this type is shown. */
public interface SystemPart {

    /** @return its name; the text {@code system.<name>} is its heading */
    String name();

    /** @return its position among the parts, smallest first */
    int place();

    /**
     * Reads its state. If this throws, the part is shown as unknown, and the others are not affected.
     *
     * @return its facts, in order; the worst of them is the state of the part
     */
    List<Fact> look();
}
