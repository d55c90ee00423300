/**
 * Commands that operators give with {@code bin/dailypapers.sh}: backup, restore and verification; depends on {@code platform} only. Other
 * packages provide the rules to verify.
 */
package org.dailypapers.platform.maintenance;
