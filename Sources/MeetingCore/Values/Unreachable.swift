/// For what this package's own logic rules out.
func unreachable(_ reason: StaticString) -> Never { preconditionFailure("\(reason)") }
