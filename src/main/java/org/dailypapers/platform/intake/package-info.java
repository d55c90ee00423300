/**
 * What is decided about a request before a worker thread starts on it: whether it is too large, whether its body is complete, whose turn
 * it is; also answers health checks. Depends on {@code platform} only.
 */
package org.dailypapers.platform.intake;
