/** What Faces pages share: words, pagination, renderers without script; depends on {@code platform.problem}. */
package org.dailypapers.platform.page;
