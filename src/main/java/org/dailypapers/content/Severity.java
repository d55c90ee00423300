package org.dailypapers.content;

/** How much a diagnostic matters. */
public enum Severity {
    /** Text of the source was left out of every entry. */
    ERROR,
    /** Something small was left out or had to be guessed. */
    WARNING,
    /** Everything was kept; an editor may want to know. */
    INFO
}
