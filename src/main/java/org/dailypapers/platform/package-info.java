/**
 * The basis of everything else, which depends on {@code limit}, {@code hash} and {@code character} only: settings, languages,
 * texts, proxies, security headers. The packages below add routes, problems, forms, the database, the start, request limits,
 * maintenance and monitoring.
 */
package org.dailypapers.platform;
