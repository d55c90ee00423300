/**
 * How digests come in, in packages by the way they come; depends on {@code digest}, {@code content}, {@code account} and {@code
 * platform}.
 */
package org.dailypapers.importer;
