/**
 * Forms: what was typed, what is wrong with it, parameters, and the protection against forms of other sites; depends on
 * {@code platform.problem} and {@code platform.page}.
 */
package org.dailypapers.platform.form;
