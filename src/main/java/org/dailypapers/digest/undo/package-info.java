/** Undoes imports, but keeps what people wrote. Depends on {@code digest.keep}. */
package org.dailypapers.digest.undo;
