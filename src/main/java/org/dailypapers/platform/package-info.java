/**
 * Routes, settings, the database at hand, error pages, security headers, health and what all pages share; depends
 * on no other package.
 */
package org.dailypapers.platform;
