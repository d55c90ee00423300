/**
 * What an entry says, as values: its fields, sections and videos, and the rules for what may stand in them. The packages below read,
 * write, show, compare and merge it. Pure functions, free of Jakarta; depends on {@code limit} and {@code hash}.
 */
package org.dailypapers.content;
