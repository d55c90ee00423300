package org.dailypapers.content;

/** How much a diagnostic, or a finding of a check, matters; the gravest first. */
public enum Severity {
    /** Text of the source was left out of every entry; of a finding: readers get something broken or wrong. */
    ERROR,
    /** Something small was left out or had to be guessed; of a finding: a reader stumbles. */
    WARNING,
    /** Everything was kept; an editor may want to know. */
    INFO
}
