/**
 * The one door to dates, times and zones. Everything behind it is pure: "now" and the zone are passed in.
 */
export * from './time-arithmetic'
export * from './time-format'
export * from './time-parse'
export * from './time-zones'
