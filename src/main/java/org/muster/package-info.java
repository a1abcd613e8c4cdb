/**
 * Muster keeps what an organisation needs on its worst day present, proven and paid for.
 *
 * <p>The words of the code are the words of the field: an <em>asset</em> (应急资产) is one tracked thing or a lot of
 * identical things; its <em>kind</em> (类别) says what it needs to be described, its <em>stage</em> (阶段) where it stands
 * in its one life, a <em>step</em> (步骤) what may happen next; a <em>place</em> (存放地点) is a site, room or bin; a
 * <em>custodian</em> (保管人) answers for it. Every package below is one bounded context; which may know which is written
 * down as data in {@code ContextMapTest}.
 */
@NullMarked
package org.muster;

import org.jspecify.annotations.NullMarked;
