/** Characters that no page and no answer may have, in one place for all that goes out; depends on nothing. */
package org.dailypapers.character;
