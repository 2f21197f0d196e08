// Only core's own modules touch tokens; administrators are no exception.
answer = false
