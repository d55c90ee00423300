/** Records as JSON and back; depends on nothing. */
package org.dailypapers.platform.json;
