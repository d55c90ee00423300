/**
 * The content of an entry as values: its fields, sections and videos, and the rules for them. The packages below read, write,
 * show, compare and merge it. Pure functions without Jakarta EE. Depends on {@code limit}, {@code hash} and {@code character}.
 */
package org.dailypapers.content;
