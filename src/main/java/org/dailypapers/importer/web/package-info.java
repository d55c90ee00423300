/** The pages and the API that show all of it; depends on every other part of {@code importer}. */
package org.dailypapers.importer.web;
