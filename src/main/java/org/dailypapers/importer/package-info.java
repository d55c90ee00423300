/**
 * Imports digests, with one package for each way they arrive; depends on {@code digest}, {@code content}, {@code account} and {@code
 * platform}.
 */
package org.dailypapers.importer;
