/**
 * What everything else stands on and that depends on nothing else: settings, languages, texts, proxies, security headers. The
 * packages below add routes, problems, forms, the database, the start, limits of requests, maintenance and monitoring.
 */
package org.dailypapers.platform;
