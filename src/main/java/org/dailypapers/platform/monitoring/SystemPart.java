package org.dailypapers.platform.monitoring;

import java.util.List;

/** A part of the system that can say how it is, for the page {@code /admin/system}; anyone who knows such a part provides a bean. */
public interface SystemPart {

    /** @return its name: the text {@code system.<name>} is its heading */
    String name();

    /** @return where it stands among the parts, the smallest first */
    int place();

    /**
     * Looks at it. Where that fails, this part is shown as one of which nothing is known, and all others as they are.
     *
     * @return what there is to say of it, in order; the worst of it is how the part is
     */
    List<Fact> look();
}
