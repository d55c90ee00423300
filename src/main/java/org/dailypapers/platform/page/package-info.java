/** What Faces pages share: words, pages of lists, renderers without script; depends on {@code platform.problem}. */
package org.dailypapers.platform.page;
