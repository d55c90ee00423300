/**
 * The editors' desk, with one package per task; depends on {@code importer}, {@code digest}, {@code content}, {@code account} and
 * {@code platform}.
 */
package org.dailypapers.curation;
