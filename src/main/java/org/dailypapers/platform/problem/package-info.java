/**
 * Errors of requests, as exceptions, statuses, pages and problem details; depends on {@code platform.route} and
 * {@code platform.database}.
 */
package org.dailypapers.platform.problem;
