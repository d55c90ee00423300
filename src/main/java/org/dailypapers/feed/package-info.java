/**
 * Exports and the JSON API, which lets readers read what is published, and scripts with a token do what editors may do; depends on
 * {@code curation}, {@code digest}, {@code content}, {@code account} and {@code platform}.
 */
package org.dailypapers.feed;
