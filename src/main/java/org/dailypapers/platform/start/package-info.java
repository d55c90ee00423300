/** What happens once at the start: ports, the trial of roles, readiness; what makes a start fail; depends on {@code platform}. */
package org.dailypapers.platform.start;
