/** The pages and the API for imports; depends on every other part of {@code importer}. */
package org.dailypapers.importer.web;
