/** Characters that pages and API responses must not contain. Depends on no other package. */
package org.dailypapers.character;
