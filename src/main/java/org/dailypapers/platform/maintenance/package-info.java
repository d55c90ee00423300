/**
 * What operators ask for by {@code bin/dailypapers.sh}: a backup, a restore, a verification; depends on {@code platform}
 * only, and is told by other packages what there is to verify.
 */
package org.dailypapers.platform.maintenance;
