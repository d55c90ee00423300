package org.dailypapers.content;

/** How serious a diagnostic or a finding is; the most serious first. */
public enum Severity {
    /** Diagnostic: text of the source is missing from every entry. Finding: readers see something broken or wrong. */
    ERROR,
    /** Diagnostic: something small was left out or had to be guessed. Finding: readers may stumble. */
    WARNING,
    /** Nothing was lost; an editor may want to know. */
    INFO
}
