/**
 * What is decided of a request before a thread works for it: whether it is too large, whether its body is all there, whose
 * turn it is, and how the server itself is; depends on {@code platform} only.
 */
package org.dailypapers.platform.intake;
