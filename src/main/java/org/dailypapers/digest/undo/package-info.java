/** Takes an import back: what it brought goes, what people wrote stays; depends on {@code digest.keep}. */
package org.dailypapers.digest.undo;
