// \0rolldown/runtime.js
var e = Object.create, t = Object.defineProperty, n = Object.getOwnPropertyDescriptor, r = Object.getOwnPropertyNames, i = Object.getPrototypeOf, a = Object.prototype.hasOwnProperty, o = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), s = (e, i, o, s) => {
	if (i && typeof i == "object" || typeof i == "function") for (var c = r(i), l = 0, u = c.length, d; l < u; l++) d = c[l], !a.call(e, d) && d !== o && t(e, d, {
		get: ((e) => i[e]).bind(null, d),
		enumerable: !(s = n(i, d)) || s.enumerable
	});
	return e;
}, c = (n, r, o) => (o = n == null ? {} : e(i(n)), s(r || !n || !n.__esModule || !a.call(n, "default") ? t(o, "default", {
	value: n,
	enumerable: !0
}) : o, n)), l = /* @__PURE__ */ o(((e) => {
	function t(e, t) {
		var n = e.length;
		e.push(t);
		a: for (; 0 < n;) {
			var r = n - 1 >>> 1, a = e[r];
			if (0 < i(a, t)) e[r] = t, e[n] = a, n = r;
			else break a;
		}
	}
	function n(e) {
		return e.length === 0 ? null : e[0];
	}
	function r(e) {
		if (e.length === 0) return null;
		var t = e[0], n = e.pop();
		if (n !== t) {
			e[0] = n;
			a: for (var r = 0, a = e.length, o = a >>> 1; r < o;) {
				var s = 2 * (r + 1) - 1, c = e[s], l = s + 1, u = e[l];
				if (0 > i(c, n)) l < a && 0 > i(u, c) ? (e[r] = u, e[l] = n, r = l) : (e[r] = c, e[s] = n, r = s);
				else if (l < a && 0 > i(u, n)) e[r] = u, e[l] = n, r = l;
				else break a;
			}
		}
		return t;
	}
	function i(e, t) {
		var n = e.sortIndex - t.sortIndex;
		return n === 0 ? e.id - t.id : n;
	}
	if (e.unstable_now = void 0, typeof performance == "object" && typeof performance.now == "function") {
		var a = performance;
		e.unstable_now = function() {
			return a.now();
		};
	} else {
		var o = Date, s = o.now();
		e.unstable_now = function() {
			return o.now() - s;
		};
	}
	var c = [], l = [], u = 1, d = null, f = 3, p = !1, m = !1, h = !1, g = !1, _ = typeof setTimeout == "function" ? setTimeout : null, v = typeof clearTimeout == "function" ? clearTimeout : null, y = typeof setImmediate < "u" ? setImmediate : null;
	function b(e) {
		for (var i = n(l); i !== null;) {
			if (i.callback === null) r(l);
			else if (i.startTime <= e) r(l), i.sortIndex = i.expirationTime, t(c, i);
			else break;
			i = n(l);
		}
	}
	function x(e) {
		if (h = !1, b(e), !m) {
			if (n(c) !== null) m = !0, S || (S = !0, O());
			else {
				var t = n(l);
				t !== null && j(x, t.startTime - e);
			}
		}
	}
	var S = !1, C = -1, w = 5, T = -1;
	function E() {
		return g ? !0 : !(e.unstable_now() - T < w);
	}
	function D() {
		if (g = !1, S) {
			var t = e.unstable_now();
			T = t;
			var i = !0;
			try {
				a: {
					m = !1, h && (h = !1, v(C), C = -1), p = !0;
					var a = f;
					try {
						b: {
							for (b(t), d = n(c); d !== null && !(d.expirationTime > t && E());) {
								var o = d.callback;
								if (typeof o == "function") {
									d.callback = null, f = d.priorityLevel;
									var s = o(d.expirationTime <= t);
									if (t = e.unstable_now(), typeof s == "function") {
										d.callback = s, b(t), i = !0;
										break b;
									}
									d === n(c) && r(c), b(t);
								} else r(c);
								d = n(c);
							}
							if (d !== null) i = !0;
							else {
								var u = n(l);
								u !== null && j(x, u.startTime - t), i = !1;
							}
						}
						break a;
					} finally {
						d = null, f = a, p = !1;
					}
					i = void 0;
				}
			} finally {
				i ? O() : S = !1;
			}
		}
	}
	var O;
	if (typeof y == "function") O = function() {
		y(D);
	};
	else if (typeof MessageChannel < "u") {
		var k = new MessageChannel(), A = k.port2;
		k.port1.onmessage = D, O = function() {
			A.postMessage(null);
		};
	} else O = function() {
		_(D, 0);
	};
	function j(t, n) {
		C = _(function() {
			t(e.unstable_now());
		}, n);
	}
	e.unstable_IdlePriority = 5, e.unstable_ImmediatePriority = 1, e.unstable_LowPriority = 4, e.unstable_NormalPriority = 3, e.unstable_Profiling = null, e.unstable_UserBlockingPriority = 2, e.unstable_cancelCallback = function(e) {
		e.callback = null;
	}, e.unstable_forceFrameRate = function(e) {
		0 > e || 125 < e ? console.error("forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported") : w = 0 < e ? Math.floor(1e3 / e) : 5;
	}, e.unstable_getCurrentPriorityLevel = function() {
		return f;
	}, e.unstable_next = function(e) {
		switch (f) {
			case 1:
			case 2:
			case 3:
				var t = 3;
				break;
			default: t = f;
		}
		var n = f;
		f = t;
		try {
			return e();
		} finally {
			f = n;
		}
	}, e.unstable_requestPaint = function() {
		g = !0;
	}, e.unstable_runWithPriority = function(e, t) {
		switch (e) {
			case 1:
			case 2:
			case 3:
			case 4:
			case 5: break;
			default: e = 3;
		}
		var n = f;
		f = e;
		try {
			return t();
		} finally {
			f = n;
		}
	}, e.unstable_scheduleCallback = function(r, i, a) {
		var o = e.unstable_now();
		switch (typeof a == "object" && a ? (a = a.delay, a = typeof a == "number" && 0 < a ? o + a : o) : a = o, r) {
			case 1:
				var s = -1;
				break;
			case 2:
				s = 250;
				break;
			case 5:
				s = 1073741823;
				break;
			case 4:
				s = 1e4;
				break;
			default: s = 5e3;
		}
		return s = a + s, r = {
			id: u++,
			callback: i,
			priorityLevel: r,
			startTime: a,
			expirationTime: s,
			sortIndex: -1
		}, a > o ? (r.sortIndex = a, t(l, r), n(c) === null && r === n(l) && (h ? (v(C), C = -1) : h = !0, j(x, a - o))) : (r.sortIndex = s, t(c, r), m || p || (m = !0, S || (S = !0, O()))), r;
	}, e.unstable_shouldYield = E, e.unstable_wrapCallback = function(e) {
		var t = f;
		return function() {
			var n = f;
			f = t;
			try {
				return e.apply(this, arguments);
			} finally {
				f = n;
			}
		};
	};
})), u = /* @__PURE__ */ o(((e, t) => {
	t.exports = l();
})), d = /* @__PURE__ */ o(((e) => {
	var t = Symbol.for("react.transitional.element"), n = Symbol.for("react.portal"), r = Symbol.for("react.fragment"), i = Symbol.for("react.strict_mode"), a = Symbol.for("react.profiler"), o = Symbol.for("react.consumer"), s = Symbol.for("react.context"), c = Symbol.for("react.forward_ref"), l = Symbol.for("react.suspense"), u = Symbol.for("react.memo"), d = Symbol.for("react.lazy"), f = Symbol.for("react.activity"), p = Symbol.for("react.view_transition"), m = Symbol.iterator;
	function h(e) {
		return typeof e != "object" || !e ? null : (e = m && e[m] || e["@@iterator"], typeof e == "function" ? e : null);
	}
	var g = {
		isMounted: function() {
			return !1;
		},
		enqueueForceUpdate: function() {},
		enqueueReplaceState: function() {},
		enqueueSetState: function() {}
	}, _ = Object.assign, v = {};
	function y(e, t, n) {
		this.props = e, this.context = t, this.refs = v, this.updater = n || g;
	}
	y.prototype.isReactComponent = {}, y.prototype.setState = function(e, t) {
		if (typeof e != "object" && typeof e != "function" && e != null) throw Error("takes an object of state variables to update or a function which returns an object of state variables.");
		this.updater.enqueueSetState(this, e, t, "setState");
	}, y.prototype.forceUpdate = function(e) {
		this.updater.enqueueForceUpdate(this, e, "forceUpdate");
	};
	function b() {}
	b.prototype = y.prototype;
	function x(e, t, n) {
		this.props = e, this.context = t, this.refs = v, this.updater = n || g;
	}
	var S = x.prototype = new b();
	S.constructor = x, _(S, y.prototype), S.isPureReactComponent = !0;
	var C = Array.isArray;
	function w() {}
	var T = {
		H: null,
		A: null,
		T: null,
		S: null
	}, E = Object.prototype.hasOwnProperty;
	function D(e, n, r) {
		var i = r.ref;
		return {
			$$typeof: t,
			type: e,
			key: n,
			ref: i === void 0 ? null : i,
			props: r
		};
	}
	function O(e, t) {
		return D(e.type, t, e.props);
	}
	function k(e) {
		return typeof e == "object" && !!e && e.$$typeof === t;
	}
	function A(e) {
		var t = {
			"=": "=0",
			":": "=2"
		};
		return "$" + e.replace(/[=:]/g, function(e) {
			return t[e];
		});
	}
	var j = /\/+/g;
	function ee(e, t) {
		return typeof e == "object" && e && e.key != null ? A("" + e.key) : t.toString(36);
	}
	function te(e) {
		switch (e.status) {
			case "fulfilled": return e.value;
			case "rejected": throw e.reason;
			default: switch (typeof e.status == "string" ? e.then(w, w) : (e.status = "pending", e.then(function(t) {
				e.status === "pending" && (e.status = "fulfilled", e.value = t);
			}, function(t) {
				e.status === "pending" && (e.status = "rejected", e.reason = t);
			})), e.status) {
				case "fulfilled": return e.value;
				case "rejected": throw e.reason;
			}
		}
		throw e;
	}
	function M(e, r, i, a, o) {
		var s = typeof e;
		(s === "undefined" || s === "boolean") && (e = null);
		var c = !1;
		if (e === null) c = !0;
		else switch (s) {
			case "bigint":
			case "string":
			case "number":
				c = !0;
				break;
			case "object": switch (e.$$typeof) {
				case t:
				case n:
					c = !0;
					break;
				case d: return c = e._init, M(c(e._payload), r, i, a, o);
			}
		}
		if (c) return o = o(e), c = a === "" ? "." + ee(e, 0) : a, C(o) ? (i = "", c != null && (i = c.replace(j, "$&/") + "/"), M(o, r, i, "", function(e) {
			return e;
		})) : o != null && (k(o) && (o = O(o, i + (o.key == null || e && e.key === o.key ? "" : ("" + o.key).replace(j, "$&/") + "/") + c)), r.push(o)), 1;
		c = 0;
		var l = a === "" ? "." : a + ":";
		if (C(e)) for (var u = 0; u < e.length; u++) a = e[u], s = l + ee(a, u), c += M(a, r, i, s, o);
		else if (u = h(e), typeof u == "function") for (e = u.call(e), u = 0; !(a = e.next()).done;) a = a.value, s = l + ee(a, u++), c += M(a, r, i, s, o);
		else if (s === "object") {
			if (typeof e.then == "function") return M(te(e), r, i, a, o);
			throw r = String(e), Error("Objects are not valid as a React child (found: " + (r === "[object Object]" ? "object with keys {" + Object.keys(e).join(", ") + "}" : r) + "). If you meant to render a collection of children, use an array instead.");
		}
		return c;
	}
	function N(e, t, n) {
		if (e == null) return e;
		var r = [], i = 0;
		return M(e, r, "", "", function(e) {
			return t.call(n, e, i++);
		}), r;
	}
	function ne(e) {
		if (e._status === -1) {
			var t = e._result, n = t();
			n.then(function(t) {
				(e._status === 0 || e._status === -1) && (e._status = 1, e._result = t, n.status === void 0 && (n.status = "fulfilled", n.value = t));
			}, function(t) {
				(e._status === 0 || e._status === -1) && (e._status = 2, e._result = t, n.status === void 0 && (n.status = "rejected", n.reason = t));
			}), e._status === -1 && (e._status = 0, e._result = n);
		}
		if (e._status === 1) return e._result.default;
		throw e._result;
	}
	var P = typeof reportError == "function" ? reportError : function(e) {
		if (typeof window == "object" && typeof window.ErrorEvent == "function") {
			var t = new window.ErrorEvent("error", {
				bubbles: !0,
				cancelable: !0,
				message: typeof e == "object" && e && typeof e.message == "string" ? String(e.message) : String(e),
				error: e
			});
			if (!window.dispatchEvent(t)) return;
		} else if (typeof process == "object" && typeof process.emit == "function") {
			process.emit("uncaughtException", e);
			return;
		}
		console.error(e);
	};
	function F(e) {
		var t = T.T, n = {};
		n.types = t === null ? null : t.types, T.T = n;
		try {
			var r = e(), i = T.S;
			i !== null && i(n, r), typeof r == "object" && r && typeof r.then == "function" && r.then(w, P);
		} catch (e) {
			P(e);
		} finally {
			t !== null && n.types !== null && (t.types = n.types), T.T = t;
		}
	}
	function I(e) {
		var t = T.T;
		if (t !== null) {
			var n = t.types;
			n === null ? t.types = [e] : n.indexOf(e) === -1 && n.push(e);
		} else F(I.bind(null, e));
	}
	var re = {
		map: N,
		forEach: function(e, t, n) {
			N(e, function() {
				t.apply(this, arguments);
			}, n);
		},
		count: function(e) {
			var t = 0;
			return N(e, function() {
				t++;
			}), t;
		},
		toArray: function(e) {
			return N(e, function(e) {
				return e;
			}) || [];
		},
		only: function(e) {
			if (!k(e)) throw Error("React.Children.only expected to receive a single React element child.");
			return e;
		}
	};
	e.Activity = f, e.Children = re, e.Component = y, e.Fragment = r, e.Profiler = a, e.PureComponent = x, e.StrictMode = i, e.Suspense = l, e.ViewTransition = p, e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = T, e.__COMPILER_RUNTIME = {
		__proto__: null,
		c: function(e) {
			return T.H.useMemoCache(e);
		}
	}, e.addTransitionType = I, e.cache = function(e) {
		return function() {
			return e.apply(null, arguments);
		};
	}, e.cacheSignal = function() {
		return null;
	}, e.cloneElement = function(e, t, n) {
		if (e == null) throw Error("The argument must be a React element, but you passed " + e + ".");
		var r = _({}, e.props), i = e.key;
		if (t != null) for (a in t.key !== void 0 && (i = "" + t.key), t) !E.call(t, a) || a === "key" || a === "__self" || a === "__source" || a === "ref" && t.ref === void 0 || (r[a] = t[a]);
		var a = arguments.length - 2;
		if (a === 1) r.children = n;
		else if (1 < a) {
			for (var o = Array(a), s = 0; s < a; s++) o[s] = arguments[s + 2];
			r.children = o;
		}
		return D(e.type, i, r);
	}, e.createContext = function(e) {
		return e = {
			$$typeof: s,
			_currentValue: e,
			_currentValue2: e,
			_threadCount: 0,
			Provider: null,
			Consumer: null
		}, e.Provider = e, e.Consumer = {
			$$typeof: o,
			_context: e
		}, e;
	}, e.createElement = function(e, t, n) {
		var r, i = {}, a = null;
		if (t != null) for (r in t.key !== void 0 && (a = "" + t.key), t) E.call(t, r) && r !== "key" && r !== "__self" && r !== "__source" && (i[r] = t[r]);
		var o = arguments.length - 2;
		if (o === 1) i.children = n;
		else if (1 < o) {
			for (var s = Array(o), c = 0; c < o; c++) s[c] = arguments[c + 2];
			i.children = s;
		}
		if (e && e.defaultProps) for (r in o = e.defaultProps, o) i[r] === void 0 && (i[r] = o[r]);
		return D(e, a, i);
	}, e.createRef = function() {
		return { current: null };
	}, e.forwardRef = function(e) {
		return {
			$$typeof: c,
			render: e
		};
	}, e.isValidElement = k, e.lazy = function(e) {
		return {
			$$typeof: d,
			_payload: {
				_status: -1,
				_result: e
			},
			_init: ne
		};
	}, e.memo = function(e, t) {
		return {
			$$typeof: u,
			type: e,
			compare: t === void 0 ? null : t
		};
	}, e.startTransition = F, e.unstable_useCacheRefresh = function() {
		return T.H.useCacheRefresh();
	}, e.use = function(e) {
		return T.H.use(e);
	}, e.useActionState = function(e, t, n) {
		return T.H.useActionState(e, t, n);
	}, e.useCallback = function(e, t) {
		return T.H.useCallback(e, t);
	}, e.useContext = function(e) {
		return T.H.useContext(e);
	}, e.useDebugValue = function() {}, e.useDeferredValue = function(e, t) {
		return T.H.useDeferredValue(e, t);
	}, e.useEffect = function(e, t) {
		return T.H.useEffect(e, t);
	}, e.useEffectEvent = function(e) {
		return T.H.useEffectEvent(e);
	}, e.useId = function() {
		return T.H.useId();
	}, e.useImperativeHandle = function(e, t, n) {
		return T.H.useImperativeHandle(e, t, n);
	}, e.useInsertionEffect = function(e, t) {
		return T.H.useInsertionEffect(e, t);
	}, e.useLayoutEffect = function(e, t) {
		return T.H.useLayoutEffect(e, t);
	}, e.useMemo = function(e, t) {
		return T.H.useMemo(e, t);
	}, e.useOptimistic = function(e, t) {
		return T.H.useOptimistic(e, t);
	}, e.useReducer = function(e, t, n) {
		return T.H.useReducer(e, t, n);
	}, e.useRef = function(e) {
		return T.H.useRef(e);
	}, e.useState = function(e) {
		return T.H.useState(e);
	}, e.useSyncExternalStore = function(e, t, n) {
		return T.H.useSyncExternalStore(e, t, n);
	}, e.useTransition = function() {
		return T.H.useTransition();
	}, e.version = "19.3.1";
})), f = /* @__PURE__ */ o(((e, t) => {
	t.exports = d();
})), p = /* @__PURE__ */ o(((e) => {
	var t = f();
	function n(e) {
		var t = "https://react.dev/errors/" + e;
		if (1 < arguments.length) {
			t += "?args[]=" + encodeURIComponent(arguments[1]);
			for (var n = 2; n < arguments.length; n++) t += "&args[]=" + encodeURIComponent(arguments[n]);
		}
		return "Minified React error #" + e + "; visit " + t + " for the full message or use the non-minified dev environment for full errors and additional helpful warnings.";
	}
	function r() {}
	var i = {
		d: {
			f: r,
			r: function() {
				throw Error(n(522));
			},
			D: r,
			C: r,
			L: r,
			m: r,
			X: r,
			S: r,
			M: r
		},
		p: 0,
		findDOMNode: null
	}, a = Symbol.for("react.portal"), o = Symbol.for("react.recoverable"), s = Symbol.for("react.optimistic_key");
	function c(e, t, n) {
		var r = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null;
		return {
			$$typeof: a,
			key: r == null ? null : r === s ? s : "" + r,
			children: e,
			containerInfo: t,
			implementation: n
		};
	}
	var l = t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
	function u(e, t) {
		if (e === "font") return "";
		if (typeof t == "string") return t === "use-credentials" ? t : "";
	}
	e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = i, e.browser = function(e) {
		return {
			$$typeof: o,
			_reason: e
		};
	}, e.createPortal = function(e, t) {
		var r = 2 < arguments.length && arguments[2] !== void 0 ? arguments[2] : null;
		if (!t || t.nodeType !== 1 && t.nodeType !== 9 && t.nodeType !== 11) throw Error(n(299));
		return c(e, t, null, r);
	}, e.flushSync = function(e) {
		var t = l.T, n = i.p;
		try {
			if (l.T = null, i.p = 2, e) return e();
		} finally {
			l.T = t, i.p = n, i.d.f();
		}
	}, e.preconnect = function(e, t) {
		typeof e == "string" && (t ? (t = t.crossOrigin, t = typeof t == "string" ? t === "use-credentials" ? t : "" : void 0) : t = null, i.d.C(e, t));
	}, e.prefetchDNS = function(e) {
		typeof e == "string" && i.d.D(e);
	}, e.preinit = function(e, t) {
		if (typeof e == "string" && t && typeof t.as == "string") {
			var n = t.as, r = u(n, t.crossOrigin), a = typeof t.integrity == "string" ? t.integrity : void 0, o = typeof t.fetchPriority == "string" ? t.fetchPriority : void 0;
			n === "style" ? i.d.S(e, typeof t.precedence == "string" ? t.precedence : void 0, {
				crossOrigin: r,
				integrity: a,
				fetchPriority: o
			}) : n === "script" && i.d.X(e, {
				crossOrigin: r,
				integrity: a,
				fetchPriority: o,
				nonce: typeof t.nonce == "string" ? t.nonce : void 0
			});
		}
	}, e.preinitModule = function(e, t) {
		if (typeof e == "string") {
			if (typeof t == "object" && t) {
				if (t.as == null || t.as === "script") {
					var n = u(t.as, t.crossOrigin);
					i.d.M(e, {
						crossOrigin: n,
						integrity: typeof t.integrity == "string" ? t.integrity : void 0,
						nonce: typeof t.nonce == "string" ? t.nonce : void 0,
						fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0
					});
				}
			} else t ?? i.d.M(e);
		}
	}, e.preload = function(e, t) {
		if (typeof e == "string" && typeof t == "object" && t && typeof t.as == "string") {
			var n = t.as, r = u(n, t.crossOrigin);
			i.d.L(e, n, {
				crossOrigin: r,
				integrity: typeof t.integrity == "string" ? t.integrity : void 0,
				nonce: typeof t.nonce == "string" ? t.nonce : void 0,
				type: typeof t.type == "string" ? t.type : void 0,
				fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0,
				referrerPolicy: typeof t.referrerPolicy == "string" ? t.referrerPolicy : void 0,
				imageSrcSet: typeof t.imageSrcSet == "string" ? t.imageSrcSet : void 0,
				imageSizes: typeof t.imageSizes == "string" ? t.imageSizes : void 0,
				media: typeof t.media == "string" ? t.media : void 0
			});
		}
	}, e.preloadModule = function(e, t) {
		if (typeof e == "string") {
			if (t) {
				var n = u(t.as, t.crossOrigin);
				i.d.m(e, {
					as: typeof t.as == "string" && t.as !== "script" ? t.as : void 0,
					crossOrigin: n,
					integrity: typeof t.integrity == "string" ? t.integrity : void 0,
					nonce: typeof t.nonce == "string" ? t.nonce : void 0,
					fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0
				});
			} else i.d.m(e);
		}
	}, e.requestFormReset = function(e) {
		i.d.r(e);
	}, e.unstable_batchedUpdates = function(e, t) {
		return e(t);
	}, e.useFormState = function(e, t, n) {
		return l.H.useFormState(e, t, n);
	}, e.useFormStatus = function() {
		return l.H.useHostTransitionStatus();
	}, e.version = "19.3.1";
})), m = /* @__PURE__ */ o(((e, t) => {
	function n() {
		if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u" && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == "function") try {
			__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
		} catch (e) {
			console.error(e);
		}
	}
	n(), t.exports = p();
})), h = /* @__PURE__ */ o(((e) => {
	var t = u(), n = f(), r = m();
	function i(e) {
		var t = "https://react.dev/errors/" + e;
		if (1 < arguments.length) {
			t += "?args[]=" + encodeURIComponent(arguments[1]);
			for (var n = 2; n < arguments.length; n++) t += "&args[]=" + encodeURIComponent(arguments[n]);
		}
		return "Minified React error #" + e + "; visit " + t + " for the full message or use the non-minified dev environment for full errors and additional helpful warnings.";
	}
	function a(e) {
		return !(!e || e.nodeType !== 1 && e.nodeType !== 9 && e.nodeType !== 11);
	}
	function o(e) {
		for (var t = e, n = t; n && !n.alternate;) t = n, t.flags & 4098 && (e = t.return), n = t.return;
		for (; t.return;) t = t.return;
		return t.tag === 3 ? e : null;
	}
	function s(e) {
		if (e.tag === 13) {
			var t = e.memoizedState;
			if (t === null && (e = e.alternate, e !== null && (t = e.memoizedState)), t !== null) return t.dehydrated;
		}
		return null;
	}
	function c(e) {
		if (e.tag === 31) {
			var t = e.memoizedState;
			if (t === null && (e = e.alternate, e !== null && (t = e.memoizedState)), t !== null) return t.dehydrated;
		}
		return null;
	}
	function l(e) {
		if (o(e) !== e) throw Error(i(188));
	}
	function d(e) {
		var t = e.alternate;
		if (!t) {
			if (t = o(e), t === null) throw Error(i(188));
			return t === e ? e : null;
		}
		for (var n = e, r = t;;) {
			var a = n.return;
			if (a === null) break;
			var s = a.alternate;
			if (s === null) {
				if (r = a.return, r !== null) {
					n = r;
					continue;
				}
				break;
			}
			if (a.child === s.child) {
				for (s = a.child; s;) {
					if (s === n) return l(a), e;
					if (s === r) return l(a), t;
					s = s.sibling;
				}
				throw Error(i(188));
			}
			if (n.return !== r.return) n = a, r = s;
			else {
				for (var c = !1, u = a.child; u;) {
					if (u === n) {
						c = !0, n = a, r = s;
						break;
					}
					if (u === r) {
						c = !0, r = a, n = s;
						break;
					}
					u = u.sibling;
				}
				if (!c) {
					for (u = s.child; u;) {
						if (u === n) {
							c = !0, n = s, r = a;
							break;
						}
						if (u === r) {
							c = !0, r = s, n = a;
							break;
						}
						u = u.sibling;
					}
					if (!c) throw Error(i(189));
				}
			}
			if (n.alternate !== r) throw Error(i(190));
		}
		if (n.tag !== 3) throw Error(i(188));
		return n.stateNode.current === n ? e : t;
	}
	function p(e) {
		var t = e.tag;
		if (t === 5 || t === 26 || t === 27 || t === 6) return e;
		for (e = e.child; e !== null;) {
			if (t = p(e), t !== null) return t;
			e = e.sibling;
		}
		return null;
	}
	function h(e, t, n, r, i, a) {
		for (; e !== null;) {
			if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && n(e, r, i, a) || (e.tag !== 22 || e.memoizedState === null) && (t || e.tag !== 5 && e.tag !== 27) && h(e.child, t, n, r, i, a)) return !0;
			e = e.sibling;
		}
		return !1;
	}
	function g(e) {
		for (e = e.return; e !== null;) {
			if (e.tag === 3 || e.tag === 5 || e.tag === 27) return e;
			e = e.return;
		}
		return null;
	}
	function _(e) {
		var t = !1;
		for (e = e.return; e !== null && (e.tag === 4 && (t = !0), e.tag !== 3 && e.tag !== 5 && e.tag !== 27);) e = e.return;
		return t;
	}
	function v(e) {
		var t = [null, null], n = g(e);
		return n === null || y(t, e, n.child, { foundSelf: !1 }), t;
	}
	function y(e, t, n, r) {
		for (; n !== null;) {
			if (n === t) r.foundSelf = !0;
			else if (n.tag === 5 || n.tag === 27 || n.tag === 6) {
				if (r.foundSelf) return e[1] = n, !0;
				e[0] = n;
			} else if ((n.tag !== 22 || n.memoizedState === null) && y(e, t, n.child, r)) return !0;
			n = n.sibling;
		}
		return !1;
	}
	function b(e) {
		switch (e.tag) {
			case 5:
			case 27:
			case 6: return e.stateNode;
			case 3: return e.stateNode.containerInfo;
			default: throw Error(i(559));
		}
	}
	var x = null, S = null;
	function C(e, t, n) {
		return e === n || e === t && (x = e, !0);
	}
	function w(e, t, n) {
		return e === n ? (S = e, !1) : e === t && (S !== null && (x = e), !0);
	}
	function T(e) {
		if (e === null) return null;
		do
			e = e === null ? null : e.return;
		while (e && e.tag !== 5 && e.tag !== 27 && e.tag !== 3);
		return e || null;
	}
	function E(e, t, n) {
		for (var r = 0, i = e; i; i = n(i)) r++;
		i = 0;
		for (var a = t; a; a = n(a)) i++;
		for (; 0 < r - i;) e = n(e), r--;
		for (; 0 < i - r;) t = n(t), i--;
		for (; r--;) {
			if (e === t || t !== null && e === t.alternate) return e;
			e = n(e), t = n(t);
		}
		return null;
	}
	var D = Object.assign, O = Symbol.for("react.element"), k = Symbol.for("react.transitional.element"), A = Symbol.for("react.portal"), j = Symbol.for("react.fragment"), ee = Symbol.for("react.strict_mode"), te = Symbol.for("react.profiler"), M = Symbol.for("react.consumer"), N = Symbol.for("react.context"), ne = Symbol.for("react.forward_ref"), P = Symbol.for("react.suspense"), F = Symbol.for("react.suspense_list"), I = Symbol.for("react.memo"), re = Symbol.for("react.lazy"), ie = Symbol.for("react.activity"), ae = Symbol.for("react.legacy_hidden"), oe = Symbol.for("react.memo_cache_sentinel"), se = Symbol.for("react.view_transition"), ce = Symbol.for("react.recoverable"), le = Symbol.iterator;
	function ue(e) {
		return typeof e != "object" || !e ? null : (e = le && e[le] || e["@@iterator"], typeof e == "function" ? e : null);
	}
	var de = Symbol.for("react.client.reference");
	function fe(e) {
		if (e == null) return null;
		if (typeof e == "function") return e.$$typeof === de ? null : e.displayName || e.name || null;
		if (typeof e == "string") return e;
		switch (e) {
			case j: return "Fragment";
			case te: return "Profiler";
			case ee: return "StrictMode";
			case P: return "Suspense";
			case F: return "SuspenseList";
			case ie: return "Activity";
			case se: return "ViewTransition";
		}
		if (typeof e == "object") switch (e.$$typeof) {
			case A: return "Portal";
			case N: return e.displayName || "Context";
			case M: return (e._context.displayName || "Context") + ".Consumer";
			case ne:
				var t = e.render;
				return e = e.displayName, e ||= (e = t.displayName || t.name || "", e === "" ? "ForwardRef" : "ForwardRef(" + e + ")"), e;
			case I: return t = e.displayName || null, t === null ? fe(e.type) || "Memo" : t;
			case re:
				t = e._payload, e = e._init;
				try {
					return fe(e(t));
				} catch {}
		}
		return null;
	}
	var pe = Array.isArray, L = n.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, R = r.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, me = {
		pending: !1,
		data: null,
		method: null,
		action: null
	}, he = [], ge = -1;
	function _e(e) {
		return { current: e };
	}
	function ve(e) {
		0 > ge || (e.current = he[ge], he[ge] = null, ge--);
	}
	function ye(e, t) {
		ge++, he[ge] = e.current, e.current = t;
	}
	var be = _e(null), xe = _e(null), Se = _e(null), Ce = _e(null);
	function we(e, t) {
		switch (ye(Se, t), ye(xe, e), ye(be, null), t.nodeType) {
			case 9:
			case 11:
				e = (e = t.documentElement) && (e = e.namespaceURI) ? dp(e) : 0;
				break;
			default: if (e = t.tagName, t = t.namespaceURI) t = dp(t), e = fp(t, e);
			else switch (e) {
				case "svg":
					e = 1;
					break;
				case "math":
					e = 2;
					break;
				default: e = 0;
			}
		}
		ve(be), ye(be, e);
	}
	function Te() {
		ve(be), ve(xe), ve(Se);
	}
	function Ee(e) {
		var t = e.memoizedState;
		t !== null && (ch._currentValue = t.memoizedState, ye(Ce, e)), t = be.current;
		var n = fp(t, e.type);
		t !== n && (ye(xe, e), ye(be, n));
	}
	function De(e) {
		xe.current === e && (ve(be), ve(xe)), Ce.current === e && (ve(Ce), ch._currentValue = me);
	}
	var Oe, ke;
	function Ae(e) {
		if (Oe === void 0) try {
			throw Error();
		} catch (e) {
			var t = e.stack.trim().match(/\n( *(at )?)/);
			Oe = t && t[1] || "", ke = -1 < e.stack.indexOf("\n    at") ? " (<anonymous>)" : -1 < e.stack.indexOf("@") ? "@unknown:0:0" : "";
		}
		return "\n" + Oe + e + ke;
	}
	var je = !1;
	function Me(e, t) {
		if (!e || je) return "";
		je = !0;
		var n = Error.prepareStackTrace;
		Error.prepareStackTrace = void 0;
		try {
			var r = { DetermineComponentFrameRoot: function() {
				try {
					if (t) {
						var n = function() {
							throw Error();
						};
						if (Object.defineProperty(n.prototype, "props", { set: function() {
							throw Error();
						} }), typeof Reflect == "object" && Reflect.construct) {
							try {
								Reflect.construct(n, []);
							} catch (e) {
								var r = e;
							}
							Reflect.construct(e, [], n);
						} else {
							try {
								n.call();
							} catch (e) {
								r = e;
							}
							n = !1;
							try {
								var i = Object.getOwnPropertyDescriptor(e.prototype, "props");
								Object.defineProperty(e.prototype, "props", {
									configurable: !0,
									set: function() {
										throw Error();
									}
								}), n = !0, new e();
							} finally {
								n && (i === void 0 ? delete e.prototype.props : Object.defineProperty(e.prototype, "props", i));
							}
						}
					} else {
						try {
							throw Error();
						} catch (e) {
							r = e;
						}
						(n = e()) && typeof n.catch == "function" && n.catch(function() {});
					}
				} catch (e) {
					if (e && r && typeof e.stack == "string") return [e.stack, r.stack];
				}
				return [null, null];
			} };
			r.DetermineComponentFrameRoot.displayName = "DetermineComponentFrameRoot";
			var i = Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot, "name");
			i && i.configurable && Object.defineProperty(r.DetermineComponentFrameRoot, "name", { value: "DetermineComponentFrameRoot" });
			var a = r.DetermineComponentFrameRoot(), o = a[0], s = a[1];
			if (o && s) {
				var c = o.split("\n"), l = s.split("\n");
				for (i = r = 0; r < c.length && !c[r].includes("DetermineComponentFrameRoot");) r++;
				for (; i < l.length && !l[i].includes("DetermineComponentFrameRoot");) i++;
				if (r === c.length || i === l.length) for (r = c.length - 1, i = l.length - 1; 1 <= r && 0 <= i && c[r] !== l[i];) i--;
				for (; 1 <= r && 0 <= i; r--, i--) if (c[r] !== l[i]) {
					if (r !== 1 || i !== 1) do
						if (r--, i--, 0 > i || c[r] !== l[i]) {
							var u = "\n" + c[r].replace(" at new ", " at ");
							return e.displayName && u.includes("<anonymous>") && (u = u.replace("<anonymous>", e.displayName)), u;
						}
					while (1 <= r && 0 <= i);
					break;
				}
			}
		} finally {
			je = !1, Error.prepareStackTrace = n;
		}
		return (n = e ? e.displayName || e.name : "") ? Ae(n) : "";
	}
	function Ne(e, t) {
		switch (e.tag) {
			case 26:
			case 27:
			case 5: return Ae(e.type);
			case 16: return Ae("Lazy");
			case 13: return e.child !== t && t !== null ? Ae("Suspense Fallback") : Ae("Suspense");
			case 19: return Ae("SuspenseList");
			case 0:
			case 15: return Me(e.type, !1);
			case 11: return Me(e.type.render, !1);
			case 1: return Me(e.type, !0);
			case 31: return Ae("Activity");
			case 30: return Ae("ViewTransition");
			default: return "";
		}
	}
	function Pe(e) {
		try {
			var t = "", n = null;
			do
				t += Ne(e, n), n = e, e = e.return;
			while (e);
			return t;
		} catch (e) {
			return "\nError generating stack: " + e.message + "\n" + e.stack;
		}
	}
	var Fe = Object.prototype.hasOwnProperty, Ie = t.unstable_scheduleCallback, Le = t.unstable_cancelCallback, Re = t.unstable_shouldYield, ze = t.unstable_requestPaint, Be = t.unstable_now, Ve = t.unstable_getCurrentPriorityLevel, He = t.unstable_ImmediatePriority, Ue = t.unstable_UserBlockingPriority, We = t.unstable_NormalPriority, Ge = t.unstable_LowPriority, Ke = t.unstable_IdlePriority, qe = t.log, Je = t.unstable_setDisableYieldValue, Ye = null, Xe = null;
	function Ze(e) {
		if (typeof qe == "function" && Je(e), Xe && typeof Xe.setStrictMode == "function") try {
			Xe.setStrictMode(Ye, e);
		} catch {}
	}
	var Qe = Math.clz32 ? Math.clz32 : tt, $e = Math.log, et = Math.LN2;
	function tt(e) {
		return e >>>= 0, e === 0 ? 32 : 31 - ($e(e) / et | 0) | 0;
	}
	var nt = 256, rt = 262144, it = 4194304;
	function at(e) {
		var t = e & 42;
		if (t !== 0) return t;
		switch (e & -e) {
			case 1: return 1;
			case 2: return 2;
			case 4: return 4;
			case 8: return 8;
			case 16: return 16;
			case 32: return 32;
			case 64: return 64;
			case 128: return 128;
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072: return e & -e;
			case 262144:
			case 524288:
			case 1048576:
			case 2097152: return e & 3932160;
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432: return e & 62914560;
			case 67108864: return 67108864;
			case 134217728: return 134217728;
			case 268435456: return 268435456;
			case 536870912: return 536870912;
			case 1073741824: return 0;
			default: return e;
		}
	}
	function ot(e, t, n) {
		var r = e.pendingLanes;
		if (r === 0) return 0;
		var i = 0, a = e.suspendedLanes, o = e.pingedLanes;
		e = e.warmLanes;
		var s = r & 134217727;
		return s === 0 ? (s = r & ~a, s === 0 ? o === 0 ? n || (n = r & ~e, n !== 0 && (i = at(n))) : i = at(o) : i = at(s)) : (r = s & ~a, r === 0 ? (o &= s, o === 0 ? n || (n = s & ~e, n !== 0 && (i = at(n))) : i = at(o)) : i = at(r)), i === 0 ? 0 : t !== 0 && t !== i && (t & a) === 0 && (a = i & -i, n = t & -t, a >= n || a === 32 && n & 4194048) ? t : i;
	}
	function st(e, t) {
		return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0;
	}
	function ct(e, t) {
		t & 8 && (t |= t & 32);
		var n = e.entangledLanes;
		if (n !== 0) for (e = e.entanglements, n &= t; 0 < n;) {
			var r = 31 - Qe(n), i = 1 << r;
			t |= e[r], n &= ~i;
		}
		return t;
	}
	function lt(e, t) {
		switch (e) {
			case 1:
			case 2:
			case 4:
			case 8:
			case 64: return t + 250;
			case 16:
			case 32:
			case 128:
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072:
			case 262144:
			case 524288:
			case 1048576:
			case 2097152: return t + 5e3;
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432: return -1;
			case 67108864:
			case 134217728:
			case 268435456:
			case 536870912:
			case 1073741824: return -1;
			default: return -1;
		}
	}
	function ut() {
		var e = it;
		return it <<= 1, !(it & 62914560) && (it = 4194304), e;
	}
	function dt(e) {
		for (var t = [], n = 0; 31 > n; n++) t.push(e);
		return t;
	}
	function ft(e, t) {
		e.pendingLanes |= t, t !== 268435456 && (e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0);
	}
	function pt(e, t, n, r, i, a) {
		var o = e.pendingLanes;
		e.pendingLanes = n, e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0, e.expiredLanes &= n, e.entangledLanes &= n, e.errorRecoveryDisabledLanes &= n, e.shellSuspendCounter = 0;
		var s = e.entanglements, c = e.expirationTimes, l = e.hiddenUpdates;
		for (n = o & ~n; 0 < n;) {
			var u = 31 - Qe(n), d = 1 << u;
			s[u] = 0, c[u] = -1;
			var f = l[u];
			if (f !== null) for (l[u] = null, u = 0; u < f.length; u++) {
				var p = f[u];
				p !== null && (p.lane &= -536870913);
			}
			n &= ~d;
		}
		r !== 0 && mt(e, r, 0), a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t));
	}
	function mt(e, t, n) {
		e.pendingLanes |= t, e.suspendedLanes &= ~t;
		var r = 31 - Qe(t);
		e.entangledLanes |= t, e.entanglements[r] = e.entanglements[r] | 1073741824 | n & 261930;
	}
	function ht(e, t) {
		var n = e.entangledLanes |= t;
		for (e = e.entanglements; n;) {
			var r = 31 - Qe(n), i = 1 << r;
			i & t | e[r] & t && (e[r] |= t), n &= ~i;
		}
	}
	function gt(e, t) {
		var n = t & -t;
		return n = n & 42 ? 1 : _t(n), (n & (e.suspendedLanes | t)) === 0 ? n : 0;
	}
	function _t(e) {
		switch (e) {
			case 2:
				e = 1;
				break;
			case 8:
				e = 4;
				break;
			case 32:
				e = 16;
				break;
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072:
			case 262144:
			case 524288:
			case 1048576:
			case 2097152:
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432:
				e = 128;
				break;
			case 268435456:
				e = 134217728;
				break;
			default: e = 0;
		}
		return e;
	}
	function vt(e) {
		return e &= -e, 2 < e ? 8 < e ? e & 134217727 ? 32 : 268435456 : 8 : 2;
	}
	function yt() {
		var e = R.p;
		return e === 0 ? (e = window.event, e === void 0 ? 32 : wh(e.type)) : e;
	}
	function bt(e, t) {
		var n = R.p;
		try {
			return R.p = e, t();
		} finally {
			R.p = n;
		}
	}
	var xt = Math.random().toString(36).slice(2), St = "__reactFiber$" + xt, Ct = "__reactProps$" + xt, wt = "__reactContainer$" + xt, Tt = "__reactEvents$" + xt, Et = "__reactListeners$" + xt, Dt = "__reactHandles$" + xt, Ot = "__reactResources$" + xt, kt = "__reactMarker$" + xt, At = "__reactLoad$" + xt;
	function jt(e) {
		delete e[St], delete e[Ct], delete e[Et], delete e[Dt];
	}
	function Mt(e) {
		var t;
		if (t = e[St]) return t;
		for (var n = e.parentNode; n;) {
			if (t = n[wt] || n[St]) {
				if (n = t.alternate, t.child !== null || n !== null && n.child !== null) for (e = pm(e); e !== null;) {
					if (n = e[St]) return n;
					e = pm(e);
				}
				return t;
			}
			e = n, n = e.parentNode;
		}
		return null;
	}
	function Nt(e) {
		if (e = e[St] || e[wt]) {
			var t = e.tag;
			if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e;
		}
		return null;
	}
	function Pt(e) {
		var t = e.tag;
		if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode;
		throw Error(i(33));
	}
	function Ft(e) {
		var t = e[Ot];
		return t ||= e[Ot] = {
			hoistableStyles: /* @__PURE__ */ new Map(),
			hoistableScripts: /* @__PURE__ */ new Map()
		}, t;
	}
	function It(e) {
		e[kt] = !0;
	}
	function Lt(e) {
		e[At] = void 0;
	}
	var Rt = /* @__PURE__ */ new Set(), zt = {};
	function Bt(e, t) {
		Vt(e, t), Vt(e + "Capture", t);
	}
	function Vt(e, t) {
		for (zt[e] = t, e = 0; e < t.length; e++) Rt.add(t[e]);
	}
	var Ht = RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"), Ut = {}, Wt = {};
	function Gt(e) {
		return Fe.call(Wt, e) ? !0 : Fe.call(Ut, e) ? !1 : Ht.test(e) ? Wt[e] = !0 : (Ut[e] = !0, !1);
	}
	var Kt = !1;
	function qt() {
		var e = Kt;
		return Kt = !1, e;
	}
	function Jt(e, t, n) {
		if (Gt(t)) {
			if (n === null) e.removeAttribute(t);
			else {
				switch (typeof n) {
					case "undefined":
					case "function":
					case "symbol":
						e.removeAttribute(t);
						return;
					case "boolean":
						var r = t.toLowerCase().slice(0, 5);
						if (r !== "data-" && r !== "aria-") {
							e.removeAttribute(t);
							return;
						}
				}
				e.setAttribute(t, n);
			}
		}
	}
	function Yt(e, t, n) {
		if (n === null) e.removeAttribute(t);
		else {
			switch (typeof n) {
				case "undefined":
				case "function":
				case "symbol":
				case "boolean":
					e.removeAttribute(t);
					return;
			}
			e.setAttribute(t, n);
		}
	}
	function Xt(e, t, n, r) {
		if (r === null) e.removeAttribute(n);
		else {
			switch (typeof r) {
				case "undefined":
				case "function":
				case "symbol":
				case "boolean":
					e.removeAttribute(n);
					return;
			}
			e.setAttributeNS(t, n, r);
		}
	}
	function Zt(e) {
		switch (typeof e) {
			case "bigint":
			case "boolean":
			case "number":
			case "string":
			case "undefined": return e;
			case "object": return e;
			default: return "";
		}
	}
	function Qt(e) {
		var t = e.type;
		return (e = e.nodeName) && e.toLowerCase() === "input" && (t === "checkbox" || t === "radio");
	}
	function $t(e, t, n) {
		var r = Object.getOwnPropertyDescriptor(e.constructor.prototype, t);
		if (!e.hasOwnProperty(t) && r !== void 0 && typeof r.get == "function" && typeof r.set == "function") {
			var i = r.get, a = r.set;
			return Object.defineProperty(e, t, {
				configurable: !0,
				get: function() {
					return i.call(this);
				},
				set: function(e) {
					n = "" + e, a.call(this, e);
				}
			}), Object.defineProperty(e, t, { enumerable: r.enumerable }), {
				getValue: function() {
					return n;
				},
				setValue: function(e) {
					n = "" + e;
				},
				stopTracking: function() {
					e._valueTracker = null, delete e[t];
				}
			};
		}
	}
	function en(e) {
		if (!e._valueTracker) {
			var t = Qt(e) ? "checked" : "value";
			e._valueTracker = $t(e, t, "" + e[t]);
		}
	}
	function tn(e) {
		if (!e) return !1;
		var t = e._valueTracker;
		if (!t) return !0;
		var n = t.getValue(), r = "";
		return e && (r = Qt(e) ? e.checked ? "true" : "false" : e.value), e = r, e !== n && (t.setValue(e), !0);
	}
	var nn = /[\n"\\]/g;
	function rn(e) {
		return e.replace(nn, function(e) {
			return "\\" + e.charCodeAt(0).toString(16) + " ";
		});
	}
	function an(e, t, n, r, i, a, o, s) {
		e.name = "", o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" ? e.type = o : e.removeAttribute("type"), t == null ? o !== "submit" && o !== "reset" || e.removeAttribute("value") : o === "number" ? (t === 0 && e.value === "" || e.value != t) && (e.value = "" + Zt(t)) : e.value !== "" + Zt(t) && (e.value = "" + Zt(t)), t == null ? n == null ? r != null && e.removeAttribute("value") : sn(e, Zt(n)) : o === "number" && e.value == t ? sn(e, Zt(e.value)) : sn(e, Zt(t)), i == null && a != null && (e.defaultChecked = !!a), i != null && (e.checked = i && typeof i != "function" && typeof i != "symbol"), s != null && typeof s != "function" && typeof s != "symbol" && typeof s != "boolean" ? e.name = "" + Zt(s) : e.removeAttribute("name");
	}
	function on(e, t, n, r, i, a, o, s) {
		if (a != null && typeof a != "function" && typeof a != "symbol" && typeof a != "boolean" && (e.type = a), t != null || n != null) {
			if (!(a !== "submit" && a !== "reset" || t != null)) {
				en(e);
				return;
			}
			n = n == null ? "" : "" + Zt(n), t = t == null ? n : "" + Zt(t), s || t === e.value || (e.value = t), e.defaultValue = t;
		}
		r ??= i, r = typeof r != "function" && typeof r != "symbol" && !!r, e.checked = s ? e.checked : !!r, e.defaultChecked = !!r, o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" && (e.name = o), en(e);
	}
	function sn(e, t) {
		e.defaultValue !== "" + t && (e.defaultValue = "" + t);
	}
	function cn(e, t, n, r) {
		if (e = e.options, t) {
			t = {};
			for (var i = 0; i < n.length; i++) t["$" + n[i]] = !0;
			for (n = 0; n < e.length; n++) i = t.hasOwnProperty("$" + e[n].value), e[n].selected !== i && (e[n].selected = i), i && r && (e[n].defaultSelected = !0);
		} else {
			for (n = "" + Zt(n), t = null, i = 0; i < e.length; i++) {
				if (e[i].value === n) {
					e[i].selected = !0, r && (e[i].defaultSelected = !0);
					return;
				}
				t !== null || e[i].disabled || (t = e[i]);
			}
			t !== null && (t.selected = !0);
		}
	}
	function ln(e, t, n) {
		t != null && (t = "" + Zt(t), t !== e.value && (e.value = t), n == null) ? e.defaultValue !== t && (e.defaultValue = t) : e.defaultValue = n == null ? "" : "" + Zt(n);
	}
	function un(e, t, n, r) {
		if (t == null) {
			if (r != null) {
				if (n != null) throw Error(i(92));
				if (pe(r)) {
					if (1 < r.length) throw Error(i(93));
					r = r[0];
				}
				n = r;
			}
			n ??= "", t = n;
		}
		n = Zt(t), e.defaultValue = n, r = e.textContent, r === n && r !== "" && r !== null && (e.value = r), en(e);
	}
	function dn(e, t) {
		if (t) {
			var n = e.firstChild;
			if (n && n === e.lastChild && n.nodeType === 3) {
				n.nodeValue = t;
				return;
			}
		}
		e.textContent = t;
	}
	var fn = new Set("animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));
	function pn(e, t, n) {
		var r = t.indexOf("--") === 0;
		n == null || typeof n == "boolean" || n === "" ? r ? e.setProperty(t, "") : t === "float" ? e.cssFloat = "" : e[t] = "" : r ? e.setProperty(t, n) : typeof n != "number" || n === 0 || fn.has(t) ? t === "float" ? e.cssFloat = n : e[t] = ("" + n).trim() : e[t] = n + "px";
	}
	function mn(e, t, n) {
		if (t != null && typeof t != "object") throw Error(i(62));
		if (e = e.style, n != null) {
			for (var r in n) !n.hasOwnProperty(r) || t != null && t.hasOwnProperty(r) || (r.indexOf("--") === 0 ? e.setProperty(r, "") : r === "float" ? e.cssFloat = "" : e[r] = "", Kt = !0);
			for (var a in t) r = t[a], t.hasOwnProperty(a) && n[a] !== r && (pn(e, a, r), Kt = !0);
		} else for (var o in t) t.hasOwnProperty(o) && pn(e, o, t[o]);
	}
	function hn(e) {
		if (e.indexOf("-") === -1) return !1;
		switch (e) {
			case "annotation-xml":
			case "color-profile":
			case "font-face":
			case "font-face-src":
			case "font-face-uri":
			case "font-face-format":
			case "font-face-name":
			case "missing-glyph": return !1;
			default: return !0;
		}
	}
	var gn = /* @__PURE__ */ new Map([
		["acceptCharset", "accept-charset"],
		["htmlFor", "for"],
		["httpEquiv", "http-equiv"],
		["crossOrigin", "crossorigin"],
		["accentHeight", "accent-height"],
		["alignmentBaseline", "alignment-baseline"],
		["arabicForm", "arabic-form"],
		["baselineShift", "baseline-shift"],
		["capHeight", "cap-height"],
		["clipPath", "clip-path"],
		["clipRule", "clip-rule"],
		["colorInterpolation", "color-interpolation"],
		["colorInterpolationFilters", "color-interpolation-filters"],
		["colorProfile", "color-profile"],
		["colorRendering", "color-rendering"],
		["dominantBaseline", "dominant-baseline"],
		["enableBackground", "enable-background"],
		["fillOpacity", "fill-opacity"],
		["fillRule", "fill-rule"],
		["floodColor", "flood-color"],
		["floodOpacity", "flood-opacity"],
		["fontFamily", "font-family"],
		["fontSize", "font-size"],
		["fontSizeAdjust", "font-size-adjust"],
		["fontStretch", "font-stretch"],
		["fontStyle", "font-style"],
		["fontVariant", "font-variant"],
		["fontWeight", "font-weight"],
		["glyphName", "glyph-name"],
		["glyphOrientationHorizontal", "glyph-orientation-horizontal"],
		["glyphOrientationVertical", "glyph-orientation-vertical"],
		["horizAdvX", "horiz-adv-x"],
		["horizOriginX", "horiz-origin-x"],
		["imageRendering", "image-rendering"],
		["letterSpacing", "letter-spacing"],
		["lightingColor", "lighting-color"],
		["markerEnd", "marker-end"],
		["markerMid", "marker-mid"],
		["markerStart", "marker-start"],
		["maskType", "mask-type"],
		["overlinePosition", "overline-position"],
		["overlineThickness", "overline-thickness"],
		["paintOrder", "paint-order"],
		["panose-1", "panose-1"],
		["pointerEvents", "pointer-events"],
		["renderingIntent", "rendering-intent"],
		["shapeRendering", "shape-rendering"],
		["stopColor", "stop-color"],
		["stopOpacity", "stop-opacity"],
		["strikethroughPosition", "strikethrough-position"],
		["strikethroughThickness", "strikethrough-thickness"],
		["strokeDasharray", "stroke-dasharray"],
		["strokeDashoffset", "stroke-dashoffset"],
		["strokeLinecap", "stroke-linecap"],
		["strokeLinejoin", "stroke-linejoin"],
		["strokeMiterlimit", "stroke-miterlimit"],
		["strokeOpacity", "stroke-opacity"],
		["strokeWidth", "stroke-width"],
		["textAnchor", "text-anchor"],
		["textDecoration", "text-decoration"],
		["textRendering", "text-rendering"],
		["transformOrigin", "transform-origin"],
		["underlinePosition", "underline-position"],
		["underlineThickness", "underline-thickness"],
		["unicodeBidi", "unicode-bidi"],
		["unicodeRange", "unicode-range"],
		["unitsPerEm", "units-per-em"],
		["vAlphabetic", "v-alphabetic"],
		["vHanging", "v-hanging"],
		["vIdeographic", "v-ideographic"],
		["vMathematical", "v-mathematical"],
		["vectorEffect", "vector-effect"],
		["vertAdvY", "vert-adv-y"],
		["vertOriginX", "vert-origin-x"],
		["vertOriginY", "vert-origin-y"],
		["wordSpacing", "word-spacing"],
		["writingMode", "writing-mode"],
		["xmlnsXlink", "xmlns:xlink"],
		["xHeight", "x-height"]
	]), _n = /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
	function vn(e) {
		return _n.test("" + e) ? "javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')" : e;
	}
	function z() {}
	var B = null;
	function yn(e) {
		return e = e.target || e.srcElement || window, e.correspondingUseElement && (e = e.correspondingUseElement), e.nodeType === 3 ? e.parentNode : e;
	}
	var bn = null, xn = null;
	function Sn(e) {
		var t = Nt(e);
		if (t && (e = t.stateNode)) {
			var n = e[Ct] || null;
			a: switch (e = t.stateNode, t.type) {
				case "input":
					if (an(e, n.value, n.defaultValue, n.defaultValue, n.checked, n.defaultChecked, n.type, n.name), t = n.name, n.type === "radio" && t != null) {
						for (n = e; n.parentNode;) n = n.parentNode;
						for (n = n.querySelectorAll("input[name=\"" + rn("" + t) + "\"][type=\"radio\"]"), t = 0; t < n.length; t++) {
							var r = n[t];
							if (r !== e && r.form === e.form) {
								var a = r[Ct] || null;
								if (!a) throw Error(i(90));
								an(r, a.value, a.defaultValue, a.defaultValue, a.checked, a.defaultChecked, a.type, a.name);
							}
						}
						for (t = 0; t < n.length; t++) r = n[t], r.form === e.form && tn(r);
					}
					break a;
				case "textarea":
					ln(e, n.value, n.defaultValue);
					break a;
				case "select": t = n.value, t != null && cn(e, !!n.multiple, t, !1);
			}
		}
	}
	var Cn = !1;
	function wn(e, t, n) {
		if (Cn) return e(t, n);
		Cn = !0;
		try {
			return e(t);
		} finally {
			if (Cn = !1, (bn !== null || xn !== null) && (Hd(), bn && (t = bn, e = xn, xn = bn = null, Sn(t), e))) for (t = 0; t < e.length; t++) Sn(e[t]);
		}
	}
	function Tn(e, t) {
		var n = e.stateNode;
		if (n === null) return null;
		var r = n[Ct] || null;
		if (r === null) return null;
		n = r[t];
		a: switch (t) {
			case "onClick":
			case "onClickCapture":
			case "onDoubleClick":
			case "onDoubleClickCapture":
			case "onMouseDown":
			case "onMouseDownCapture":
			case "onMouseMove":
			case "onMouseMoveCapture":
			case "onMouseUp":
			case "onMouseUpCapture":
			case "onMouseEnter":
				(r = !r.disabled) || (e = e.type, r = e !== "button" && e !== "input" && e !== "select" && e !== "textarea"), e = !r;
				break a;
			default: e = !1;
		}
		if (e) return null;
		if (n && typeof n != "function") throw Error(i(231, t, typeof n));
		return n;
	}
	var En = typeof window < "u" && window.document !== void 0 && window.document.createElement !== void 0, Dn = !1;
	if (En) try {
		var On = {};
		Object.defineProperty(On, "passive", { get: function() {
			Dn = !0;
		} }), window.addEventListener("test", On, On), window.removeEventListener("test", On, On);
	} catch {
		Dn = !1;
	}
	var kn = null, An = null, jn = null;
	function Mn() {
		if (jn) return jn;
		var e, t = An, n = t.length, r, i = "value" in kn ? kn.value : kn.textContent, a = i.length;
		for (e = 0; e < n && t[e] === i[e]; e++);
		var o = n - e;
		for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
		return jn = i.slice(e, 1 < r ? 1 - r : void 0);
	}
	function Nn(e) {
		var t = e.keyCode;
		return "charCode" in e ? (e = e.charCode, e === 0 && t === 13 && (e = 13)) : e = t, e === 10 && (e = 13), 32 <= e || e === 13 ? e : 0;
	}
	function Pn() {
		return !0;
	}
	function Fn() {
		return !1;
	}
	function In(e) {
		function t(t, n, r, i, a) {
			for (var o in this._reactName = t, this._targetInst = r, this.type = n, this.nativeEvent = i, this.target = a, this.currentTarget = null, e) e.hasOwnProperty(o) && (t = e[o], this[o] = t ? t(i) : i[o]);
			return this.isDefaultPrevented = (i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented) ? Pn : Fn, this.isPropagationStopped = Fn, this;
		}
		return D(t.prototype, {
			preventDefault: function() {
				this.defaultPrevented = !0;
				var e = this.nativeEvent;
				e && (e.preventDefault ? e.preventDefault() : typeof e.returnValue != "unknown" && (e.returnValue = !1), this.isDefaultPrevented = Pn);
			},
			stopPropagation: function() {
				var e = this.nativeEvent;
				e && (e.stopPropagation ? e.stopPropagation() : typeof e.cancelBubble != "unknown" && (e.cancelBubble = !0), this.isPropagationStopped = Pn);
			},
			persist: function() {},
			isPersistent: Pn
		}), t;
	}
	var Ln = {
		eventPhase: 0,
		bubbles: 0,
		cancelable: 0,
		timeStamp: function(e) {
			return e.timeStamp || Date.now();
		},
		defaultPrevented: 0,
		isTrusted: 0
	}, Rn = In(Ln), zn = D({}, Ln, {
		view: 0,
		detail: 0
	}), Bn = In(zn), Vn, Hn, Un, Wn = D({}, zn, {
		screenX: 0,
		screenY: 0,
		clientX: 0,
		clientY: 0,
		pageX: 0,
		pageY: 0,
		ctrlKey: 0,
		shiftKey: 0,
		altKey: 0,
		metaKey: 0,
		getModifierState: V,
		button: 0,
		buttons: 0,
		relatedTarget: function(e) {
			return e.relatedTarget === void 0 ? e.fromElement === e.srcElement ? e.toElement : e.fromElement : e.relatedTarget;
		},
		movementX: function(e) {
			return "movementX" in e ? e.movementX : (e !== Un && (Un && e.type === "mousemove" ? (Vn = e.screenX - Un.screenX, Hn = e.screenY - Un.screenY) : Hn = Vn = 0, Un = e), Vn);
		},
		movementY: function(e) {
			return "movementY" in e ? e.movementY : Hn;
		}
	}), Gn = In(Wn), Kn = In(D({}, Wn, { dataTransfer: 0 })), qn = In(D({}, zn, { relatedTarget: 0 })), Jn = In(D({}, Ln, {
		animationName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), Yn = In(D({}, Ln, { clipboardData: function(e) {
		return "clipboardData" in e ? e.clipboardData : window.clipboardData;
	} })), Xn = In(D({}, Ln, { data: 0 })), Zn = {
		Esc: "Escape",
		Spacebar: " ",
		Left: "ArrowLeft",
		Up: "ArrowUp",
		Right: "ArrowRight",
		Down: "ArrowDown",
		Del: "Delete",
		Win: "OS",
		Menu: "ContextMenu",
		Apps: "ContextMenu",
		Scroll: "ScrollLock",
		MozPrintableKey: "Unidentified"
	}, Qn = {
		8: "Backspace",
		9: "Tab",
		12: "Clear",
		13: "Enter",
		16: "Shift",
		17: "Control",
		18: "Alt",
		19: "Pause",
		20: "CapsLock",
		27: "Escape",
		32: " ",
		33: "PageUp",
		34: "PageDown",
		35: "End",
		36: "Home",
		37: "ArrowLeft",
		38: "ArrowUp",
		39: "ArrowRight",
		40: "ArrowDown",
		45: "Insert",
		46: "Delete",
		112: "F1",
		113: "F2",
		114: "F3",
		115: "F4",
		116: "F5",
		117: "F6",
		118: "F7",
		119: "F8",
		120: "F9",
		121: "F10",
		122: "F11",
		123: "F12",
		144: "NumLock",
		145: "ScrollLock",
		224: "Meta"
	}, $n = {
		Alt: "altKey",
		Control: "ctrlKey",
		Meta: "metaKey",
		Shift: "shiftKey"
	};
	function er(e) {
		var t = this.nativeEvent;
		return t.getModifierState ? t.getModifierState(e) : (e = $n[e]) ? !!t[e] : !1;
	}
	function V() {
		return er;
	}
	var tr = In(D({}, zn, {
		key: function(e) {
			if (e.key) {
				var t = Zn[e.key] || e.key;
				if (t !== "Unidentified") return t;
			}
			return e.type === "keypress" ? (e = Nn(e), e === 13 ? "Enter" : String.fromCharCode(e)) : e.type === "keydown" || e.type === "keyup" ? Qn[e.keyCode] || "Unidentified" : "";
		},
		code: 0,
		location: 0,
		ctrlKey: 0,
		shiftKey: 0,
		altKey: 0,
		metaKey: 0,
		repeat: 0,
		locale: 0,
		getModifierState: V,
		charCode: function(e) {
			return e.type === "keypress" ? Nn(e) : 0;
		},
		keyCode: function(e) {
			return e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		},
		which: function(e) {
			return e.type === "keypress" ? Nn(e) : e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		}
	})), nr = In(D({}, Wn, {
		pointerId: 0,
		width: 0,
		height: 0,
		pressure: 0,
		tangentialPressure: 0,
		tiltX: 0,
		tiltY: 0,
		twist: 0,
		pointerType: 0,
		isPrimary: 0
	})), rr = In(D({}, Ln, { submitter: 0 })), ir = In(D({}, zn, {
		touches: 0,
		targetTouches: 0,
		changedTouches: 0,
		altKey: 0,
		metaKey: 0,
		ctrlKey: 0,
		shiftKey: 0,
		getModifierState: V
	})), ar = In(D({}, Ln, {
		propertyName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), or = In(D({}, Wn, {
		deltaX: function(e) {
			return "deltaX" in e ? e.deltaX : "wheelDeltaX" in e ? -e.wheelDeltaX : 0;
		},
		deltaY: function(e) {
			return "deltaY" in e ? e.deltaY : "wheelDeltaY" in e ? -e.wheelDeltaY : "wheelDelta" in e ? -e.wheelDelta : 0;
		},
		deltaZ: 0,
		deltaMode: 0
	})), sr = In(D({}, Ln, {
		newState: 0,
		oldState: 0,
		source: 0
	})), cr = [
		9,
		13,
		27,
		32
	], lr = En && "CompositionEvent" in window, ur = null;
	En && "documentMode" in document && (ur = document.documentMode);
	var dr = En && "TextEvent" in window && !ur, fr = En && (!lr || ur && 8 < ur && 11 >= ur), pr = " ", mr = !1;
	function hr(e, t) {
		switch (e) {
			case "keyup": return cr.indexOf(t.keyCode) !== -1;
			case "keydown": return t.keyCode !== 229;
			case "keypress":
			case "mousedown":
			case "focusout": return !0;
			default: return !1;
		}
	}
	function gr(e) {
		return e = e.detail, typeof e == "object" && "data" in e ? e.data : null;
	}
	var _r = !1;
	function vr(e, t) {
		switch (e) {
			case "compositionend": return gr(t);
			case "keypress": return t.which === 32 ? (mr = !0, pr) : null;
			case "textInput": return e = t.data, e === pr && mr ? null : e;
			default: return null;
		}
	}
	function yr(e, t) {
		if (_r) return e === "compositionend" || !lr && hr(e, t) ? (e = Mn(), jn = An = kn = null, _r = !1, e) : null;
		switch (e) {
			case "paste": return null;
			case "keypress":
				if (!(t.ctrlKey || t.altKey || t.metaKey) || t.ctrlKey && t.altKey) {
					if (t.char && 1 < t.char.length) return t.char;
					if (t.which) return String.fromCharCode(t.which);
				}
				return null;
			case "compositionend": return fr && t.locale !== "ko" ? null : t.data;
			default: return null;
		}
	}
	var br = {
		color: !0,
		date: !0,
		datetime: !0,
		"datetime-local": !0,
		email: !0,
		month: !0,
		number: !0,
		password: !0,
		range: !0,
		search: !0,
		tel: !0,
		text: !0,
		time: !0,
		url: !0,
		week: !0
	};
	function xr(e) {
		var t = e && e.nodeName && e.nodeName.toLowerCase();
		return t === "input" ? !!br[e.type] : t === "textarea";
	}
	function Sr(e, t, n, r) {
		bn ? xn ? xn.push(r) : xn = [r] : bn = r, t = Jf(t, "onChange"), 0 < t.length && (n = new Rn("onChange", "change", null, n, r), e.push({
			event: n,
			listeners: t
		}));
	}
	var Cr = null, wr = null;
	function Tr(e) {
		Vf(e, 0);
	}
	function Er(e) {
		if (tn(Pt(e))) return e;
	}
	function Dr(e, t) {
		if (e === "change") return t;
	}
	var Or = !1;
	if (En) {
		var kr;
		if (En) {
			var Ar = "oninput" in document;
			if (!Ar) {
				var jr = document.createElement("div");
				jr.setAttribute("oninput", "return;"), Ar = typeof jr.oninput == "function";
			}
			kr = Ar;
		} else kr = !1;
		Or = kr && (!document.documentMode || 9 < document.documentMode);
	}
	function Mr() {
		Cr && (Cr.detachEvent("onpropertychange", Nr), wr = Cr = null);
	}
	function Nr(e) {
		if (e.propertyName === "value" && Er(wr)) {
			var t = [];
			Sr(t, wr, e, yn(e)), wn(Tr, t);
		}
	}
	function Pr(e, t, n) {
		e === "focusin" ? (Mr(), Cr = t, wr = n, Cr.attachEvent("onpropertychange", Nr)) : e === "focusout" && Mr();
	}
	function Fr(e) {
		if (e === "selectionchange" || e === "keyup" || e === "keydown") return Er(wr);
	}
	function Ir(e, t) {
		if (e === "click") return Er(t);
	}
	function Lr(e, t) {
		if (e === "input" || e === "change") return Er(t);
	}
	function Rr(e, t) {
		return e === t && (e !== 0 || 1 / e == 1 / t) || e !== e && t !== t;
	}
	var zr = typeof Object.is == "function" ? Object.is : Rr;
	function Br(e, t) {
		if (zr(e, t)) return !0;
		if (typeof e != "object" || !e || typeof t != "object" || !t) return !1;
		var n = Object.keys(e), r = Object.keys(t);
		if (n.length !== r.length) return !1;
		for (r = 0; r < n.length; r++) {
			var i = n[r];
			if (!Fe.call(t, i) || !zr(e[i], t[i])) return !1;
		}
		return !0;
	}
	function Vr(e) {
		if (e ||= typeof document < "u" ? document : void 0, e === void 0) return null;
		try {
			return e.activeElement || e.body;
		} catch {
			return e.body;
		}
	}
	function Hr(e) {
		for (; e && e.firstChild;) e = e.firstChild;
		return e;
	}
	function Ur(e, t) {
		var n = Hr(e);
		e = 0;
		for (var r; n;) {
			if (n.nodeType === 3) {
				if (r = e + n.textContent.length, e <= t && r >= t) return {
					node: n,
					offset: t - e
				};
				e = r;
			}
			a: {
				for (; n;) {
					if (n.nextSibling) {
						n = n.nextSibling;
						break a;
					}
					n = n.parentNode;
				}
				n = void 0;
			}
			n = Hr(n);
		}
	}
	function Wr(e, t) {
		return e && t ? e === t ? !0 : e && e.nodeType === 3 ? !1 : t && t.nodeType === 3 ? Wr(e, t.parentNode) : "contains" in e ? e.contains(t) : e.compareDocumentPosition ? !!(e.compareDocumentPosition(t) & 16) : !1 : !1;
	}
	function Gr(e) {
		e = e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null ? e.ownerDocument.defaultView : window;
		for (var t = Vr(e.document); t instanceof e.HTMLIFrameElement;) {
			try {
				var n = typeof t.contentWindow.location.href == "string";
			} catch {
				n = !1;
			}
			if (n) e = t.contentWindow;
			else break;
			t = Vr(e.document);
		}
		return t;
	}
	function Kr(e) {
		var t = e && e.nodeName && e.nodeName.toLowerCase();
		return t && (t === "input" && (e.type === "text" || e.type === "search" || e.type === "tel" || e.type === "url" || e.type === "password") || t === "textarea" || e.contentEditable === "true");
	}
	var qr = En && "documentMode" in document && 11 >= document.documentMode, Jr = null, Yr = null, Xr = null, Zr = !1;
	function Qr(e, t, n) {
		var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument;
		Zr || Jr == null || Jr !== Vr(r) || (r = Jr, "selectionStart" in r && Kr(r) ? r = {
			start: r.selectionStart,
			end: r.selectionEnd
		} : (r = (r.ownerDocument && r.ownerDocument.defaultView || window).getSelection(), r = {
			anchorNode: r.anchorNode,
			anchorOffset: r.anchorOffset,
			focusNode: r.focusNode,
			focusOffset: r.focusOffset
		}), Xr && Br(Xr, r) || (Xr = r, r = Jf(Yr, "onSelect"), 0 < r.length && (t = new Rn("onSelect", "select", null, t, n), e.push({
			event: t,
			listeners: r
		}), t.target = Jr)));
	}
	function $r(e, t) {
		var n = {};
		return n[e.toLowerCase()] = t.toLowerCase(), n["Webkit" + e] = "webkit" + t, n["Moz" + e] = "moz" + t, n;
	}
	var ei = {
		animationend: $r("Animation", "AnimationEnd"),
		animationiteration: $r("Animation", "AnimationIteration"),
		animationstart: $r("Animation", "AnimationStart"),
		transitionrun: $r("Transition", "TransitionRun"),
		transitionstart: $r("Transition", "TransitionStart"),
		transitioncancel: $r("Transition", "TransitionCancel"),
		transitionend: $r("Transition", "TransitionEnd")
	}, ti = {}, ni = {};
	En && (ni = document.createElement("div").style, "AnimationEvent" in window || (delete ei.animationend.animation, delete ei.animationiteration.animation, delete ei.animationstart.animation), "TransitionEvent" in window || delete ei.transitionend.transition);
	function ri(e) {
		if (ti[e]) return ti[e];
		if (!ei[e]) return e;
		var t = ei[e], n;
		for (n in t) if (t.hasOwnProperty(n) && n in ni) return ti[e] = t[n];
		return e;
	}
	var ii = ri("animationend"), ai = ri("animationiteration"), oi = ri("animationstart"), si = ri("transitionrun"), ci = ri("transitionstart"), li = ri("transitioncancel"), ui = ri("transitionend"), di = /* @__PURE__ */ new Map(), fi = "abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel".split(" ");
	fi.push("scrollEnd");
	function pi(e, t) {
		di.set(e, t), Bt(t, [e]);
	}
	var mi = 0;
	function hi(e, t) {
		if (e.name != null && e.name !== "auto") return e.name;
		if (t.autoName !== null) return t.autoName;
		e = Cd.identifierPrefix;
		var n = mi++;
		return e = "_" + e + "t_" + n.toString(32) + "_", t.autoName = e;
	}
	function gi(e) {
		if (e == null || typeof e == "string") return e;
		var t = null, n = jd;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = e[n[r]];
			if (i != null) {
				if (i === "none") return "none";
				t = t == null ? i : t + (" " + i);
			}
		}
		return t ?? e.default;
	}
	function _i(e, t) {
		return e = gi(e), t = gi(t), t == null ? e === "auto" ? null : e : t === "auto" ? null : t;
	}
	var vi = typeof reportError == "function" ? reportError : function(e) {
		if (typeof window == "object" && typeof window.ErrorEvent == "function") {
			var t = new window.ErrorEvent("error", {
				bubbles: !0,
				cancelable: !0,
				message: typeof e == "object" && e && typeof e.message == "string" ? String(e.message) : String(e),
				error: e
			});
			if (!window.dispatchEvent(t)) return;
		} else if (typeof process == "object" && typeof process.emit == "function") {
			process.emit("uncaughtException", e);
			return;
		}
		console.error(e);
	}, yi = [], bi = 0, xi = 0;
	function Si() {
		for (var e = bi, t = xi = bi = 0; t < e;) {
			var n = yi[t];
			yi[t++] = null;
			var r = yi[t];
			yi[t++] = null;
			var i = yi[t];
			yi[t++] = null;
			var a = yi[t];
			if (yi[t++] = null, r !== null && i !== null) {
				var o = r.pending;
				o === null ? i.next = i : (i.next = o.next, o.next = i), r.pending = i;
			}
			a !== 0 && Ei(n, i, a);
		}
	}
	function Ci(e, t, n, r) {
		yi[bi++] = e, yi[bi++] = t, yi[bi++] = n, yi[bi++] = r, xi |= r, e.lanes |= r, e = e.alternate, e !== null && (e.lanes |= r);
	}
	function wi(e, t, n, r) {
		return Ci(e, t, n, r), Di(e);
	}
	function Ti(e, t) {
		return Ci(e, null, null, t), Di(e);
	}
	function Ei(e, t, n) {
		e.lanes |= n;
		var r = e.alternate;
		r !== null && (r.lanes |= n);
		for (var i = !1, a = e.return; a !== null;) a.childLanes |= n, r = a.alternate, r !== null && (r.childLanes |= n), a.tag === 22 && (e = a.stateNode, e === null || e._visibility & 1 || (i = !0)), e = a, a = a.return;
		return e.tag === 3 ? (a = e.stateNode, i && t !== null && (i = 31 - Qe(n), e = a.hiddenUpdates, r = e[i], r === null ? e[i] = [t] : r.push(t), t.lane = n | 536870912), a) : null;
	}
	function Di(e) {
		if (50 < Md) throw Md = 0, Nd = null, Error(i(185));
		for (var t = e.return; t !== null;) e = t, t = e.return;
		return e.tag === 3 ? e.stateNode : null;
	}
	var Oi = {};
	function ki(e, t, n, r) {
		this.tag = e, this.key = n, this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null, this.index = 0, this.refCleanup = this.ref = null, this.pendingProps = t, this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null, this.mode = r, this.subtreeFlags = this.flags = 0, this.deletions = null, this.childLanes = this.lanes = 0, this.alternate = null;
	}
	function Ai(e, t, n, r) {
		return new ki(e, t, n, r);
	}
	function ji(e) {
		return e = e.prototype, !(!e || !e.isReactComponent);
	}
	function Mi(e, t) {
		var n = e.alternate;
		return n === null ? (n = Ai(e.tag, t, e.key, e.mode), n.elementType = e.elementType, n.type = e.type, n.stateNode = e.stateNode, n.alternate = e, e.alternate = n) : (n.pendingProps = t, n.type = e.type, n.flags = 0, n.subtreeFlags = 0, n.deletions = null), n.flags = e.flags & 1206910976, n.childLanes = e.childLanes, n.lanes = e.lanes, n.child = e.child, n.memoizedProps = e.memoizedProps, n.memoizedState = e.memoizedState, n.updateQueue = e.updateQueue, t = e.dependencies, n.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}, n.sibling = e.sibling, n.index = e.index, n.ref = e.ref, n.refCleanup = e.refCleanup, n;
	}
	function Ni(e, t) {
		e.flags &= 1206910978;
		var n = e.alternate;
		return n === null ? (e.childLanes = 0, e.lanes = t, e.child = null, e.subtreeFlags = 0, e.memoizedProps = null, e.memoizedState = null, e.updateQueue = null, e.dependencies = null, e.stateNode = null) : (e.childLanes = n.childLanes, e.lanes = n.lanes, e.child = n.child, e.subtreeFlags = 0, e.deletions = null, e.memoizedProps = n.memoizedProps, e.memoizedState = n.memoizedState, e.updateQueue = n.updateQueue, e.type = n.type, t = n.dependencies, e.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}), e;
	}
	function Pi(e, t, n, r, a, o) {
		var s = 0;
		if (r = e, typeof r == "function") ji(r) && (s = 1);
		else if (typeof r == "string") s = Jm(e, n, be.current) ? 26 : e === "html" || e === "head" || e === "body" ? 27 : 5;
		else a: switch (r) {
			case ie: return e = Ai(31, n, t, a), e.elementType = ie, e.lanes = o, e;
			case j: return Fi(n.children, a, o, t);
			case ee:
				s = 8, a |= 24;
				break;
			case te: return e = Ai(12, n, t, a | 2), e.elementType = te, e.lanes = o, e;
			case P: return e = Ai(13, n, t, a), e.elementType = P, e.lanes = o, e;
			case F: return e = Ai(19, n, t, a), e.elementType = F, e.lanes = o, e;
			case ae:
			case se: return e = a | 32, e = Ai(30, n, t, e), e.elementType = se, e.lanes = o, e.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}, e;
			default:
				if (typeof r == "object" && r) switch (r.$$typeof) {
					case N:
						s = 10;
						break a;
					case M:
						s = 9;
						break a;
					case ne:
						s = 11;
						break a;
					case I:
						s = 14;
						break a;
					case re:
						s = 16, r = null;
						break a;
				}
				s = 29, n = Error(i(130, e === null ? "null" : typeof e, "")), r = null;
		}
		return t = Ai(s, n, t, a), t.elementType = e, t.type = r, t.lanes = o, t;
	}
	function Fi(e, t, n, r) {
		return e = Ai(7, e, r, t), e.lanes = n, e;
	}
	function Ii(e, t, n) {
		return e = Ai(6, e, null, t), e.lanes = n, e;
	}
	function Li(e) {
		var t = Ai(18, null, null, 0);
		return t.stateNode = e, t;
	}
	function Ri(e, t, n) {
		return t = Ai(4, e.children === null ? [] : e.children, e.key, t), t.lanes = n, t.stateNode = {
			containerInfo: e.containerInfo,
			pendingChildren: null,
			implementation: e.implementation
		}, t;
	}
	var zi = /* @__PURE__ */ new WeakMap();
	function Bi(e, t) {
		if (typeof e == "object" && e) {
			var n = zi.get(e);
			return n === void 0 ? (t = {
				value: e,
				source: t,
				stack: Pe(t)
			}, zi.set(e, t), t) : n;
		}
		return {
			value: e,
			source: t,
			stack: Pe(t)
		};
	}
	var Vi = [], Hi = 0, Ui = null, Wi = 0, Gi = [], Ki = 0, qi = null, Ji = 1, H = "";
	function U(e, t) {
		Vi[Hi++] = Wi, Vi[Hi++] = Ui, Ui = e, Wi = t;
	}
	function Yi(e, t, n) {
		Gi[Ki++] = Ji, Gi[Ki++] = H, Gi[Ki++] = qi, qi = e;
		var r = Ji;
		e = H;
		var i = 32 - Qe(r) - 1;
		r &= ~(1 << i), n += 1;
		var a = 32 - Qe(t) + i;
		if (30 < a) {
			var o = i - i % 5;
			a = (r & (1 << o) - 1).toString(32), r >>= o, i -= o, Ji = 1 << 32 - Qe(t) + i | n << i | r, H = a + e;
		} else Ji = 1 << a | n << i | r, H = e;
	}
	function Xi(e) {
		e.return !== null && (U(e, 1), Yi(e, 1, 0));
	}
	function Zi(e) {
		for (; e === Ui;) Ui = Vi[--Hi], Vi[Hi] = null, Wi = Vi[--Hi], Vi[Hi] = null;
		for (; e === qi;) qi = Gi[--Ki], Gi[Ki] = null, H = Gi[--Ki], Gi[Ki] = null, Ji = Gi[--Ki], Gi[Ki] = null;
	}
	function Qi(e, t) {
		Gi[Ki++] = Ji, Gi[Ki++] = H, Gi[Ki++] = qi, Ji = t.id, H = t.overflow, qi = e;
	}
	var $i = null, ea = null, W = !1, ta = null, na = !1, ra = Error(i(519));
	function ia(e) {
		throw ua(Bi(Error(i(418, 1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? "text" : "HTML", "")), e)), ra;
	}
	function aa(e) {
		var t = e.stateNode, n = e.type, r = e.memoizedProps;
		switch (t[St] = e, t[Ct] = r, n) {
			case "dialog":
				Q("cancel", t), Q("close", t);
				break;
			case "iframe":
			case "object":
			case "embed":
				Q("load", t);
				break;
			case "video":
			case "audio":
				for (n = 0; n < zf.length; n++) Q(zf[n], t);
				break;
			case "source":
				Q("error", t);
				break;
			case "img":
			case "image":
			case "link":
				Q("error", t), Q("load", t);
				break;
			case "details":
				Q("toggle", t);
				break;
			case "input":
				Q("invalid", t), on(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0);
				break;
			case "select":
				Q("invalid", t);
				break;
			case "textarea": Q("invalid", t), un(t, r.value, r.defaultValue, r.children);
		}
		n = r.children, typeof n != "string" && typeof n != "number" && typeof n != "bigint" || t.textContent === "" + n || !0 === r.suppressHydrationWarning || ep(t.textContent, n) ? (r.popover != null && (Q("beforetoggle", t), Q("toggle", t)), r.onScroll != null && Q("scroll", t), r.onScrollEnd != null && Q("scrollend", t), r.onClick != null && (t.onclick = z), t = !0) : t = !1, t || ia(e, !0);
	}
	function oa(e) {
		for ($i = e.return; $i;) switch ($i.tag) {
			case 5:
			case 31:
			case 13:
				na = !1;
				return;
			case 27:
			case 3:
				na = !0;
				return;
			default: $i = $i.return;
		}
	}
	function sa(e) {
		if (e !== $i) return !1;
		if (!W) return oa(e), W = !0, !1;
		var t = e.tag, n;
		if ((n = t !== 3 && t !== 27) && ((n = t === 5) && (n = e.type, n = n === "form" || n === "button" || mp(e.type, e.memoizedProps)), n = !n), n && ea && ia(e), oa(e), t === 13) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(317));
			ea = fm(e);
		} else if (t === 31) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(317));
			ea = fm(e);
		} else t === 27 ? (t = ea, Cp(e.type) ? (e = dm, dm = null, ea = e) : ea = t) : ea = $i ? um(e.stateNode.nextSibling) : null;
		return !0;
	}
	function ca() {
		ea = $i = null, W = !1;
	}
	function la() {
		var e = ta;
		return e !== null && (hd === null ? hd = e : hd.push.apply(hd, e), ta = null), e;
	}
	function ua(e) {
		ta === null ? ta = [e] : ta.push(e);
	}
	var da = _e(null), fa = null, pa = null;
	function ma(e, t, n) {
		ye(da, t._currentValue), t._currentValue = n;
	}
	function ha(e) {
		e._currentValue = da.current, ve(da);
	}
	function ga(e, t, n) {
		for (; e !== null;) {
			var r = e.alternate;
			if ((e.childLanes & t) === t ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t) : (e.childLanes |= t, r !== null && (r.childLanes |= t)), e === n) break;
			e = e.return;
		}
	}
	function _a(e, t, n, r) {
		var a = e.child;
		for (a !== null && (a.return = e); a !== null;) {
			var o = a.dependencies;
			if (o !== null) {
				var s = a.child;
				o = o.firstContext;
				a: for (; o !== null;) {
					var c = o;
					o = a;
					for (var l = 0; l < t.length; l++) if (c.context === t[l]) {
						o.lanes |= n, c = o.alternate, c !== null && (c.lanes |= n), ga(o.return, n, e), r || (s = null);
						break a;
					}
					o = c.next;
				}
			} else if (a.tag === 18) {
				if (s = a.return, s === null) throw Error(i(341));
				s.lanes |= n, o = s.alternate, o !== null && (o.lanes |= n), ga(s, n, e), s = null;
			} else a.tag === 13 && a.memoizedState !== null && a.memoizedState.dehydrated === null ? (a.lanes |= n, s = a.alternate, s !== null && (s.lanes |= n), ga(a.return, n, e), s = a.child, s = s === null ? null : s.sibling) : s = a.child;
			if (s !== null) s.return = a;
			else for (s = a; s !== null;) {
				if (s === e) {
					s = null;
					break;
				}
				if (a = s.sibling, a !== null) {
					a.return = s.return, s = a;
					break;
				}
				s = s.return;
			}
			a = s;
		}
	}
	function va(e, t, n, r) {
		e = null;
		for (var a = t, o = !1; a !== null;) {
			if (!o) {
				if (a.flags & 524288) o = !0;
				else if (a.flags & 262144) break;
			}
			if (a.tag === 10) {
				var s = a.alternate;
				if (s === null) throw Error(i(387));
				if (s = s.memoizedProps, s !== null) {
					var c = a.type;
					zr(a.pendingProps.value, s.value) || (e === null ? e = [c] : e.push(c));
				}
			} else if (a === Ce.current) {
				if (s = a.alternate, s === null) throw Error(i(387));
				s.memoizedState.memoizedState !== a.memoizedState.memoizedState && (e === null ? e = [ch] : e.push(ch));
			}
			a = a.return;
		}
		return e !== null && _a(t, e, n, r), t.flags |= 262144, e !== null;
	}
	function ya(e) {
		for (e = e.firstContext; e !== null;) {
			if (!zr(e.context._currentValue, e.memoizedValue)) return !0;
			e = e.next;
		}
		return !1;
	}
	function ba(e) {
		fa = e, pa = null, e = e.dependencies, e !== null && (e.firstContext = null);
	}
	function xa(e) {
		return Ca(fa, e);
	}
	function Sa(e, t) {
		return fa === null && ba(e), Ca(e, t);
	}
	function Ca(e, t) {
		var n = t._currentValue;
		if (t = {
			context: t,
			memoizedValue: n,
			next: null
		}, pa === null) {
			if (e === null) throw Error(i(308));
			pa = t, e.dependencies = {
				lanes: 0,
				firstContext: t
			}, e.flags |= 524288;
		} else pa = pa.next = t;
		return n;
	}
	var wa = typeof AbortController < "u" ? AbortController : function() {
		var e = [], t = this.signal = {
			aborted: !1,
			addEventListener: function(t, n) {
				e.push(n);
			}
		};
		this.abort = function() {
			t.aborted = !0, e.forEach(function(e) {
				return e();
			});
		};
	}, Ta = t.unstable_scheduleCallback, Ea = t.unstable_NormalPriority, Da = {
		$$typeof: N,
		Consumer: null,
		Provider: null,
		_currentValue: null,
		_currentValue2: null,
		_threadCount: 0
	};
	function Oa() {
		return {
			controller: new wa(),
			data: /* @__PURE__ */ new Map(),
			refCount: 0
		};
	}
	function ka(e) {
		e.refCount--, e.refCount === 0 && Ta(Ea, function() {
			e.controller.abort();
		});
	}
	function Aa(e, t) {
		if (e.pendingLanes & 4194048) {
			var n = e.transitionTypes;
			for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
				var r = t[e];
				n.indexOf(r) === -1 && n.push(r);
			}
		}
	}
	var ja = null;
	function Ma(e) {
		var t = e.transitionTypes;
		return e.transitionTypes = null, t;
	}
	var Na = null, Pa = 0, Fa = 0, Ia = null;
	function La(e, t) {
		if (Na === null) {
			var n = Na = [];
			Pa = 0, Fa = Pf(), Ia = {
				status: "pending",
				value: void 0,
				then: function(e) {
					n.push(e);
				}
			};
		}
		return Pa++, t.then(Ra, Ra), t;
	}
	function Ra() {
		if (--Pa === 0 && (ja = null, Na !== null)) {
			Ia !== null && (Ia.status = "fulfilled");
			var e = Na;
			Na = null, Fa = 0, Ia = null;
			for (var t = 0; t < e.length; t++) (0, e[t])();
		}
	}
	function za(e, t) {
		var n = [], r = {
			status: "pending",
			value: null,
			reason: null,
			then: function(e) {
				n.push(e);
			}
		};
		return e.then(function() {
			r.status = "fulfilled", r.value = t;
			for (var e = 0; e < n.length; e++) (0, n[e])(t);
		}, function(e) {
			for (r.status = "rejected", r.reason = e, e = 0; e < n.length; e++) (0, n[e])(void 0);
		}), r;
	}
	var Ba = L.S;
	L.S = function(e, t) {
		if (vd = Be(), typeof t == "object" && t && typeof t.then == "function" && La(e, t), ja !== null) for (var n = J; n !== null;) Aa(n, ja), n = n.next;
		if (n = e.types, n !== null) {
			for (var r = J; r !== null;) Aa(r, n), r = r.next;
			if (Fa !== 0) {
				r = ja, r === null && (r = ja = []);
				for (var i = 0; i < n.length; i++) {
					var a = n[i];
					r.indexOf(a) === -1 && r.push(a);
				}
			}
		}
		Ba !== null && Ba(e, t);
	};
	var Va = _e(null);
	function Ha() {
		var e = Va.current;
		return e === null ? td.pooledCache : e;
	}
	function Ua(e, t) {
		t === null ? ye(Va, Va.current) : ye(Va, t.pool);
	}
	function Wa() {
		var e = Ha();
		return e === null ? null : {
			parent: Da._currentValue,
			pool: e
		};
	}
	var Ga = Error(i(460)), Ka = Error(i(474)), qa = Error(i(542)), Ja = { then: function() {} };
	function Ya(e) {
		return e = e.status, e === "fulfilled" || e === "rejected";
	}
	function Xa(e, t, n) {
		switch (n = e[n], n === void 0 ? e.push(t) : n !== t && (t.then(z, z), t = n), t.status) {
			case "fulfilled": return t.value;
			case "rejected": throw e = t.reason, eo(e), e === void 0 && !("reason" in t) ? Error(i(600)) : e;
			default:
				if (typeof t.status == "string") t.then(z, z);
				else {
					if (e = td, e !== null && 100 < e.shellSuspendCounter) throw Error(i(482));
					e = t, e.status = "pending", e.then(function(e) {
						if (t.status === "pending") {
							var n = t;
							n.status = "fulfilled", n.value = e;
						}
					}, function(e) {
						if (t.status === "pending") {
							var n = t;
							n.status = "rejected", n.reason = e;
						}
					});
				}
				switch (t.status) {
					case "fulfilled": return t.value;
					case "rejected": throw e = t.reason, eo(e), e;
				}
				throw Qa = t, Ga;
		}
	}
	function Za(e) {
		try {
			var t = e._init;
			return t(e._payload);
		} catch (e) {
			throw typeof e == "object" && e && typeof e.then == "function" ? (Qa = e, Ga) : e;
		}
	}
	var Qa = null;
	function $a() {
		if (Qa === null) throw Error(i(459));
		var e = Qa;
		return Qa = null, e;
	}
	function eo(e) {
		if (e === Ga || e === qa) throw Error(i(483));
	}
	var to = null, no = 0;
	function ro(e) {
		var t = no;
		return no += 1, to === null && (to = []), Xa(to, e, t);
	}
	function io(e, t) {
		t = t.props.ref, e.ref = t === void 0 ? null : t;
	}
	function ao(e, t) {
		throw t.$$typeof === O ? Error(i(525)) : (e = Object.prototype.toString.call(t), Error(i(31, e === "[object Object]" ? "object with keys {" + Object.keys(t).join(", ") + "}" : e)));
	}
	function oo(e) {
		function t(t, n) {
			if (e) {
				var r = t.deletions;
				r === null ? (t.deletions = [n], t.flags |= 16) : r.push(n);
			}
		}
		function n(n, r) {
			if (!e) return null;
			for (; r !== null;) t(n, r), r = r.sibling;
			return null;
		}
		function r(e) {
			for (var t = /* @__PURE__ */ new Map(); e !== null;) e.key === null ? t.set(e.index, e) : t.set(e.key, e), e = e.sibling;
			return t;
		}
		function a(e, t) {
			return e = Mi(e, t), e.index = 0, e.sibling = null, e;
		}
		function o(t, n, r) {
			return t.index = r, e ? (r = t.alternate, r === null ? (t.flags |= 134217730, n) : (r = r.index, r < n ? (t.flags |= 2, n) : r)) : (t.flags |= 1048576, n);
		}
		function s(t) {
			return e && t.alternate === null && (t.flags |= 134217730), t;
		}
		function c(e, t, n, r) {
			return t === null || t.tag !== 6 ? (t = Ii(n, e.mode, r), t.return = e, t) : (t = a(t, n), t.return = e, t);
		}
		function l(e, t, n, r) {
			var i = n.type;
			return i === j ? (e = d(e, t, n.props.children, r, n.key), io(e, n), e) : t !== null && (t.elementType === i || typeof i == "object" && i && i.$$typeof === re && Za(i) === t.type) ? (t = a(t, n.props), io(t, n), t.return = e, t) : (t = Pi(n.type, n.key, n.props, null, e.mode, r), io(t, n), t.return = e, t);
		}
		function u(e, t, n, r) {
			return t === null || t.tag !== 4 || t.stateNode.containerInfo !== n.containerInfo || t.stateNode.implementation !== n.implementation ? (t = Ri(n, e.mode, r), t.return = e, t) : (t = a(t, n.children || []), t.return = e, t);
		}
		function d(e, t, n, r, i) {
			return t === null || t.tag !== 7 ? (t = Fi(n, e.mode, r, i), t.return = e, t) : (t = a(t, n), t.return = e, t);
		}
		function f(e, t, n) {
			if (typeof t == "string" && t !== "" || typeof t == "number" || typeof t == "bigint") return t = Ii("" + t, e.mode, n), t.return = e, t;
			if (typeof t == "object" && t) {
				switch (t.$$typeof) {
					case k: return n = Pi(t.type, t.key, t.props, null, e.mode, n), io(n, t), n.return = e, n;
					case A: return t = Ri(t, e.mode, n), t.return = e, t;
					case re: return t = Za(t), f(e, t, n);
				}
				if (pe(t) || ue(t)) return t = Fi(t, e.mode, n, null), t.return = e, t;
				if (typeof t.then == "function") return f(e, ro(t), n);
				if (t.$$typeof === N) return f(e, Sa(e, t), n);
				ao(e, t);
			}
			return null;
		}
		function p(e, t, n, r) {
			var i = t === null ? null : t.key;
			if (typeof n == "string" && n !== "" || typeof n == "number" || typeof n == "bigint") return i === null ? c(e, t, "" + n, r) : null;
			if (typeof n == "object" && n) {
				switch (n.$$typeof) {
					case k: return n.key === i ? l(e, t, n, r) : null;
					case A: return n.key === i ? u(e, t, n, r) : null;
					case re: return n = Za(n), p(e, t, n, r);
				}
				if (pe(n) || ue(n)) return i === null ? d(e, t, n, r, null) : null;
				if (typeof n.then == "function") return p(e, t, ro(n), r);
				if (n.$$typeof === N) return p(e, t, Sa(e, n), r);
				ao(e, n);
			}
			return null;
		}
		function m(e, t, n, r, i) {
			if (typeof r == "string" && r !== "" || typeof r == "number" || typeof r == "bigint") return e = e.get(n) || null, c(t, e, "" + r, i);
			if (typeof r == "object" && r) {
				switch (r.$$typeof) {
					case k: return e = e.get(r.key === null ? n : r.key) || null, l(t, e, r, i);
					case A: return e = e.get(r.key === null ? n : r.key) || null, u(t, e, r, i);
					case re: return r = Za(r), m(e, t, n, r, i);
				}
				if (pe(r) || ue(r)) return e = e.get(n) || null, d(t, e, r, i, null);
				if (typeof r.then == "function") return m(e, t, n, ro(r), i);
				if (r.$$typeof === N) return m(e, t, n, Sa(t, r), i);
				ao(t, r);
			}
			return null;
		}
		function h(i, a, s, c) {
			for (var l = null, u = null, d = a, h = a = 0, g = null; d !== null && h < s.length; h++) {
				d.index > h ? (g = d, d = null) : g = d.sibling;
				var _ = p(i, d, s[h], c);
				if (_ === null) {
					d === null && (d = g);
					break;
				}
				e && d && _.alternate === null && t(i, d), a = o(_, a, h), u === null ? l = _ : u.sibling = _, u = _, d = g;
			}
			if (h === s.length) return n(i, d), W && U(i, h), l;
			if (d === null) {
				for (; h < s.length; h++) d = f(i, s[h], c), d !== null && (a = o(d, a, h), u === null ? l = d : u.sibling = d, u = d);
				return W && U(i, h), l;
			}
			for (d = r(d); h < s.length; h++) g = m(d, i, h, s[h], c), g !== null && (e && (_ = g.alternate, _ !== null && d.delete(_.key === null ? h : _.key)), a = o(g, a, h), u === null ? l = g : u.sibling = g, u = g);
			return e && d.forEach(function(e) {
				return t(i, e);
			}), W && U(i, h), l;
		}
		function g(a, s, c, l) {
			if (c == null) throw Error(i(151));
			for (var u = null, d = null, h = s, g = s = 0, _ = null, v = c.next(); h !== null && !v.done; g++, v = c.next()) {
				h.index > g ? (_ = h, h = null) : _ = h.sibling;
				var y = p(a, h, v.value, l);
				if (y === null) {
					h === null && (h = _);
					break;
				}
				e && h && y.alternate === null && t(a, h), s = o(y, s, g), d === null ? u = y : d.sibling = y, d = y, h = _;
			}
			if (v.done) return n(a, h), W && U(a, g), u;
			if (h === null) {
				for (; !v.done; g++, v = c.next()) v = f(a, v.value, l), v !== null && (s = o(v, s, g), d === null ? u = v : d.sibling = v, d = v);
				return W && U(a, g), u;
			}
			for (h = r(h); !v.done; g++, v = c.next()) v = m(h, a, g, v.value, l), v !== null && (e && (_ = v.alternate, _ !== null && h.delete(_.key === null ? g : _.key)), s = o(v, s, g), d === null ? u = v : d.sibling = v, d = v);
			return e && h.forEach(function(e) {
				return t(a, e);
			}), W && U(a, g), u;
		}
		function _(e, r, o, c) {
			if (typeof o == "object" && o && o.type === j && o.key === null && o.props.ref === void 0 && (o = o.props.children), typeof o == "object" && o) {
				switch (o.$$typeof) {
					case k:
						a: {
							for (var l = o.key; r !== null;) {
								if (r.key === l) {
									if (l = o.type, l === j) {
										if (r.tag === 7) {
											n(e, r.sibling), c = a(r, o.props.children), io(c, o), c.return = e, e = c;
											break a;
										}
									} else if (r.elementType === l || typeof l == "object" && l && l.$$typeof === re && Za(l) === r.type) {
										n(e, r.sibling), c = a(r, o.props), io(c, o), c.return = e, e = c;
										break a;
									}
									n(e, r);
									break;
								}
								t(e, r), r = r.sibling;
							}
							o.type === j ? (c = Fi(o.props.children, e.mode, c, o.key), io(c, o), c.return = e, e = c) : (c = Pi(o.type, o.key, o.props, null, e.mode, c), io(c, o), c.return = e, e = c);
						}
						return s(e);
					case A:
						a: {
							for (l = o.key; r !== null;) {
								if (r.key === l) {
									if (r.tag === 4 && r.stateNode.containerInfo === o.containerInfo && r.stateNode.implementation === o.implementation) {
										n(e, r.sibling), c = a(r, o.children || []), c.return = e, e = c;
										break a;
									}
									n(e, r);
									break;
								}
								t(e, r), r = r.sibling;
							}
							c = Ri(o, e.mode, c), c.return = e, e = c;
						}
						return s(e);
					case re: return o = Za(o), _(e, r, o, c);
				}
				if (pe(o)) return h(e, r, o, c);
				if (ue(o)) {
					if (l = ue(o), typeof l != "function") throw Error(i(150));
					return o = l.call(o), g(e, r, o, c);
				}
				if (typeof o.then == "function") return _(e, r, ro(o), c);
				if (o.$$typeof === N) return _(e, r, Sa(e, o), c);
				ao(e, o);
			}
			return typeof o == "string" && o !== "" || typeof o == "number" || typeof o == "bigint" ? (o = "" + o, r !== null && r.tag === 6 ? (n(e, r.sibling), c = a(r, o), c.return = e, e = c) : (n(e, r), c = Ii(o, e.mode, c), c.return = e, e = c), s(e)) : n(e, r);
		}
		return function(e, t, n, r) {
			try {
				no = 0;
				var i = _(e, t, n, r);
				return to = null, i;
			} catch (t) {
				if (t === Ga || t === qa) throw t;
				var a = Ai(29, t, null, e.mode);
				return a.lanes = r, a.return = e, a;
			}
		};
	}
	var so = oo(!0), co = oo(!1), lo = !1;
	function uo(e) {
		e.updateQueue = {
			baseState: e.memoizedState,
			firstBaseUpdate: null,
			lastBaseUpdate: null,
			shared: {
				pending: null,
				lanes: 0,
				hiddenCallbacks: null
			},
			callbacks: null
		};
	}
	function fo(e, t) {
		e = e.updateQueue, t.updateQueue === e && (t.updateQueue = {
			baseState: e.baseState,
			firstBaseUpdate: e.firstBaseUpdate,
			lastBaseUpdate: e.lastBaseUpdate,
			shared: e.shared,
			callbacks: null
		});
	}
	function po(e) {
		return {
			lane: e,
			tag: 0,
			payload: null,
			callback: null,
			next: null
		};
	}
	function mo(e, t, n) {
		var r = e.updateQueue;
		if (r === null) return null;
		if (r = r.shared, ed & 2) {
			var i = r.pending;
			return i === null ? t.next = t : (t.next = i.next, i.next = t), r.pending = t, t = Di(e), Ei(e, null, n), t;
		}
		return Ci(e, r, t, n), Di(e);
	}
	function ho(e, t, n) {
		if (t = t.updateQueue, t !== null && (t = t.shared, n & 4194048)) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, ht(e, n);
		}
	}
	function go(e, t) {
		var n = e.updateQueue, r = e.alternate;
		if (r !== null && (r = r.updateQueue, n === r)) {
			var i = null, a = null;
			if (n = n.firstBaseUpdate, n !== null) {
				do {
					var o = {
						lane: n.lane,
						tag: n.tag,
						payload: n.payload,
						callback: null,
						next: null
					};
					a === null ? i = a = o : a = a.next = o, n = n.next;
				} while (n !== null);
				a === null ? i = a = t : a = a.next = t;
			} else i = a = t;
			n = {
				baseState: r.baseState,
				firstBaseUpdate: i,
				lastBaseUpdate: a,
				shared: r.shared,
				callbacks: r.callbacks
			}, e.updateQueue = n;
		} else e = n.lastBaseUpdate, e === null ? n.firstBaseUpdate = t : e.next = t, n.lastBaseUpdate = t;
	}
	var _o = !1;
	function vo() {
		if (_o) {
			var e = Ia;
			if (e !== null) throw e;
		}
	}
	function yo(e, t, n, r) {
		_o = !1;
		var i = e.updateQueue;
		lo = !1;
		var a = i.firstBaseUpdate, o = i.lastBaseUpdate, s = i.shared.pending;
		if (s !== null) {
			i.shared.pending = null;
			var c = s, l = c.next;
			c.next = null, o === null ? a = l : o.next = l, o = c;
			var u = e.alternate;
			u !== null && (u = u.updateQueue, s = u.lastBaseUpdate, s !== o && (s === null ? u.firstBaseUpdate = l : s.next = l, u.lastBaseUpdate = c));
		}
		if (a !== null) {
			var d = i.baseState;
			o = 0, u = l = c = null, s = a;
			do {
				var f = s.lane & -536870913, p = f !== s.lane;
				if (p ? (q & f) === f : (r & f) === f) {
					f !== 0 && f === Fa && (_o = !0), u !== null && (u = u.next = {
						lane: 0,
						tag: s.tag,
						payload: s.payload,
						callback: null,
						next: null
					});
					a: {
						var m = e, h = s;
						f = t;
						var g = n;
						switch (h.tag) {
							case 1:
								if (m = h.payload, typeof m == "function") {
									d = m.call(g, d, f);
									break a;
								}
								d = m;
								break a;
							case 3: m.flags = m.flags & -65537 | 128;
							case 0:
								if (m = h.payload, f = typeof m == "function" ? m.call(g, d, f) : m, f == null) break a;
								d = D({}, d, f);
								break a;
							case 2: lo = !0;
						}
					}
					f = s.callback, f !== null && (e.flags |= 64, p && (e.flags |= 8192), p = i.callbacks, p === null ? i.callbacks = [f] : p.push(f));
				} else p = {
					lane: f,
					tag: s.tag,
					payload: s.payload,
					callback: s.callback,
					next: null
				}, u === null ? (l = u = p, c = d) : u = u.next = p, o |= f;
				if (s = s.next, s === null) {
					if (s = i.shared.pending, s === null) break;
					p = s, s = p.next, p.next = null, i.lastBaseUpdate = p, i.shared.pending = null;
				}
			} while (1);
			u === null && (c = d), i.baseState = c, i.firstBaseUpdate = l, i.lastBaseUpdate = u, a === null && (i.shared.lanes = 0), ld |= o, e.lanes = o, e.memoizedState = d;
		}
	}
	function bo(e, t) {
		if (typeof e != "function") throw Error(i(191, e));
		e.call(t);
	}
	function xo(e, t) {
		var n = e.callbacks;
		if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) bo(n[e], t);
	}
	var So = _e(null), Co = _e(0);
	function wo(e, t) {
		e = sd, ye(Co, e), ye(So, t), sd = e | t.baseLanes;
	}
	function To() {
		ye(Co, sd), ye(So, So.current);
	}
	function Eo() {
		sd = Co.current, ve(So), ve(Co);
	}
	var Do = _e(null), Oo = null;
	function ko(e) {
		var t = e.alternate;
		ye(Po, Po.current & 1), ye(Do, e), Oo === null && (t === null || So.current !== null || t.memoizedState !== null) && (Oo = e);
	}
	function Ao(e) {
		ye(Po, Po.current), ye(Do, e), Oo === null && (Oo = e);
	}
	function jo(e) {
		e.tag === 22 ? (ye(Po, Po.current), ye(Do, e), Oo === null && (Oo = e)) : Mo();
	}
	function Mo() {
		ye(Po, Po.current), ye(Do, Do.current);
	}
	function No(e) {
		ve(Do), Oo === e && (Oo = null), ve(Po);
	}
	var Po = _e(0);
	function Fo(e, t) {
		ye(Do, Do.current), ye(Po, t);
	}
	function Io(e) {
		ve(Po), ve(Do), Oo === e && (Oo = null);
	}
	function Lo(e) {
		for (var t = e; t !== null;) {
			if (t.tag === 13) {
				var n = t.memoizedState;
				if (n !== null && (n = n.dehydrated, n === null || sm(n) || cm(n))) return t;
			} else if (t.tag === 19 && t.memoizedProps.revealOrder !== "independent") {
				if (t.flags & 128) return t;
			} else if (t.child !== null) {
				t.child.return = t, t = t.child;
				continue;
			}
			if (t === e) break;
			for (; t.sibling === null;) {
				if (t.return === null || t.return === e) return null;
				t = t.return;
			}
			t.sibling.return = t.return, t = t.sibling;
		}
		return null;
	}
	var Ro = 0, G = null, zo = null, Bo = null, Vo = !1, Ho = !1, Uo = !1, Wo = 0, Go = 0, Ko = null, qo = 0;
	function Jo() {
		throw Error(i(321));
	}
	function Yo(e, t) {
		if (t === null) return !1;
		for (var n = 0; n < t.length && n < e.length; n++) if (!zr(e[n], t[n])) return !1;
		return !0;
	}
	function Xo(e, t, n, r, i, a) {
		return Ro = a, G = t, t.memoizedState = null, t.updateQueue = null, t.lanes = 0, L.H = e === null || e.memoizedState === null ? pc : mc, Uo = !1, a = n(r, i), Uo = !1, Ho && (a = Qo(t, n, r, i)), Zo(e), a;
	}
	function Zo(e) {
		L.H = fc;
		var t = zo !== null && zo.next !== null;
		if (Ro = 0, Bo = zo = G = null, Vo = !1, Go = 0, Ko = null, t) throw Error(i(300));
		e === null || jc || (e = e.dependencies, e !== null && ya(e) && (jc = !0));
	}
	function Qo(e, t, n, r) {
		G = e;
		var a = 0;
		do {
			if (Ho && (Ko = null), Go = 0, Ho = !1, 25 <= a) throw Error(i(301));
			if (a += 1, Bo = zo = null, e.updateQueue != null) {
				var o = e.updateQueue;
				o.lastEffect = null, o.events = null, o.stores = null, o.memoCache != null && (o.memoCache.index = 0);
			}
			L.H = hc, o = t(n, r);
		} while (Ho);
		return o;
	}
	function $o() {
		var e = L.H, t = e.useState()[0];
		return t = typeof t.then == "function" ? os(t) : t, e = e.useState()[0], (zo === null ? null : zo.memoizedState) !== e && (G.flags |= 1024), t;
	}
	function es() {
		var e = Wo !== 0;
		return Wo = 0, e;
	}
	function ts(e, t, n) {
		t.updateQueue = e.updateQueue, t.flags &= -2053, e.lanes &= ~n;
	}
	function ns(e) {
		if (Vo) {
			for (e = e.memoizedState; e !== null;) {
				var t = e.queue;
				t !== null && (t.pending = null), e = e.next;
			}
			Vo = !1;
		}
		Ro = 0, Bo = zo = G = null, Ho = !1, Go = Wo = 0, Ko = null;
	}
	function rs() {
		var e = {
			memoizedState: null,
			baseState: null,
			baseQueue: null,
			queue: null,
			next: null
		};
		return Bo === null ? G.memoizedState = Bo = e : Bo = Bo.next = e, Bo;
	}
	function is() {
		if (zo === null) {
			var e = G.alternate;
			e = e === null ? null : e.memoizedState;
		} else e = zo.next;
		var t = Bo === null ? G.memoizedState : Bo.next;
		if (t !== null) Bo = t, zo = e;
		else {
			if (e === null) throw G.alternate === null ? Error(i(467)) : Error(i(310));
			zo = e, e = {
				memoizedState: zo.memoizedState,
				baseState: zo.baseState,
				baseQueue: zo.baseQueue,
				queue: zo.queue,
				next: null
			}, Bo === null ? G.memoizedState = Bo = e : Bo = Bo.next = e;
		}
		return Bo;
	}
	function as() {
		return {
			lastEffect: null,
			events: null,
			stores: null,
			memoCache: null
		};
	}
	function os(e) {
		var t = Go;
		return Go += 1, Ko === null && (Ko = []), e = Xa(Ko, e, t), t = G, (Bo === null ? t.memoizedState : Bo.next) === null && (t = t.alternate, L.H = t === null || t.memoizedState === null ? pc : mc), e;
	}
	function ss(e) {
		if (typeof e == "object" && e) {
			if (typeof e.then == "function") return os(e);
			if (e.$$typeof === ce) return;
			if (e.$$typeof === N) return xa(e);
		}
		throw Error(i(438, String(e)));
	}
	function cs(e) {
		var t = null, n = G.updateQueue;
		if (n !== null && (t = n.memoCache), t == null) {
			var r = G.alternate;
			r !== null && (r = r.updateQueue, r !== null && (r = r.memoCache, r != null && (t = {
				data: r.data.map(function(e) {
					return e.slice();
				}),
				index: 0
			})));
		}
		if (t ??= {
			data: [],
			index: 0
		}, n === null && (n = as(), G.updateQueue = n), n.memoCache = t, n = t.data[t.index], n === void 0) for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = oe;
		return t.index++, n;
	}
	function ls(e, t) {
		return typeof t == "function" ? t(e) : t;
	}
	function us(e) {
		return ds(is(), zo, e);
	}
	function ds(e, t, n) {
		var r = e.queue;
		if (r === null) throw Error(i(311));
		r.lastRenderedReducer = n;
		var a = e.baseQueue, o = r.pending;
		if (o !== null) {
			if (a !== null) {
				var s = a.next;
				a.next = o.next, o.next = s;
			}
			t.baseQueue = a = o, r.pending = null;
		}
		if (o = e.baseState, a === null) e.memoizedState = o;
		else {
			t = a.next;
			var c = s = null, l = null, u = t, d = !1;
			do {
				var f = u.lane & -536870913;
				if (f === u.lane ? (Ro & f) === f : (q & f) === f) {
					var p = u.revertLane;
					if (p === 0) l !== null && (l = l.next = {
						lane: 0,
						revertLane: 0,
						gesture: null,
						action: u.action,
						hasEagerState: u.hasEagerState,
						eagerState: u.eagerState,
						next: null
					}), f === Fa && (d = !0);
					else if ((Ro & p) === p) {
						u = u.next, p === Fa && (d = !0);
						continue;
					} else f = {
						lane: 0,
						revertLane: u.revertLane,
						gesture: null,
						action: u.action,
						hasEagerState: u.hasEagerState,
						eagerState: u.eagerState,
						next: null
					}, l === null ? (c = l = f, s = o) : l = l.next = f, G.lanes |= p, ld |= p;
					f = u.action, Uo && n(o, f), o = u.hasEagerState ? u.eagerState : n(o, f);
				} else p = {
					lane: f,
					revertLane: u.revertLane,
					gesture: u.gesture,
					action: u.action,
					hasEagerState: u.hasEagerState,
					eagerState: u.eagerState,
					next: null
				}, l === null ? (c = l = p, s = o) : l = l.next = p, G.lanes |= f, ld |= f;
				u = u.next;
			} while (u !== null && u !== t);
			if (l === null ? s = o : l.next = c, !zr(o, e.memoizedState) && (jc = !0, d && (n = Ia, n !== null))) throw n;
			e.memoizedState = o, e.baseState = s, e.baseQueue = l, r.lastRenderedState = o;
		}
		return a === null && (r.lanes = 0), [e.memoizedState, r.dispatch];
	}
	function fs(e) {
		var t = is(), n = t.queue;
		if (n === null) throw Error(i(311));
		n.lastRenderedReducer = e;
		var r = n.dispatch, a = n.pending, o = t.memoizedState;
		if (a !== null) {
			n.pending = null;
			var s = a = a.next;
			do
				o = e(o, s.action), s = s.next;
			while (s !== a);
			zr(o, t.memoizedState) || (jc = !0), t.memoizedState = o, t.baseQueue === null && (t.baseState = o), n.lastRenderedState = o;
		}
		return [o, r];
	}
	function ps(e, t, n) {
		var r = G, a = is(), o = W;
		if (o) {
			if (n === void 0) throw Error(i(407));
			n = n();
		} else n = t();
		var s = !zr((zo || a).memoizedState, n);
		if (s && (a.memoizedState = n, jc = !0), a = a.queue, Rs(gs.bind(null, r, a, e), [e]), e = a.getSnapshot !== t || s || Bo !== null && !!(Bo.memoizedState.tag & 1), Ns(e ? 9 : 8, { destroy: void 0 }, hs.bind(null, r, a, n, t), null), e) {
			if (r.flags |= 2048, td === null) throw Error(i(349));
			o || Ro & 127 || ms(r, t, n);
		}
		return n;
	}
	function ms(e, t, n) {
		e.flags |= 16384, e = {
			getSnapshot: t,
			value: n
		}, t = G.updateQueue, t === null ? (t = as(), G.updateQueue = t, t.stores = [e]) : (n = t.stores, n === null ? t.stores = [e] : n.push(e));
	}
	function hs(e, t, n, r) {
		t.value = n, t.getSnapshot = r, _s(t) && vs(e);
	}
	function gs(e, t, n) {
		return n(function() {
			_s(t) && vs(e);
		});
	}
	function _s(e) {
		var t = e.getSnapshot;
		e = e.value;
		try {
			var n = t();
			return !zr(e, n);
		} catch {
			return !0;
		}
	}
	function vs(e) {
		var t = Ti(e, 2);
		t !== null && Ld(t, e, 2);
	}
	function ys(e) {
		var t = rs();
		if (typeof e == "function") {
			var n = e;
			if (e = n(), Uo) {
				Ze(!0);
				try {
					n();
				} finally {
					Ze(!1);
				}
			}
		}
		return t.memoizedState = t.baseState = e, t.queue = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: ls,
			lastRenderedState: e
		}, t;
	}
	function bs(e, t, n, r) {
		return e.baseState = n, ds(e, zo, typeof r == "function" ? r : ls);
	}
	function xs(e, t, n, r, a) {
		if (lc(e)) throw Error(i(485));
		if (e = t.action, e !== null) {
			var o = {
				payload: a,
				action: e,
				next: null,
				isTransition: !0,
				status: "pending",
				value: null,
				reason: null,
				listeners: [],
				then: function(e) {
					o.listeners.push(e);
				}
			};
			L.T === null ? o.isTransition = !1 : n(!0), r(o), n = t.pending, n === null ? (o.next = t.pending = o, Ss(t, o)) : (o.next = n.next, t.pending = n.next = o);
		}
	}
	function Ss(e, t) {
		var n = t.action, r = t.payload, i = e.state;
		if (t.isTransition) {
			var a = L.T, o = {};
			o.types = a === null ? null : a.types, L.T = o;
			try {
				var s = n(i, r), c = L.S;
				c !== null && c(o, s), Cs(e, t, s);
			} catch (n) {
				Ts(e, t, n);
			} finally {
				a !== null && o.types !== null && (a.types = o.types), L.T = a;
			}
		} else try {
			a = n(i, r), Cs(e, t, a);
		} catch (n) {
			Ts(e, t, n);
		}
	}
	function Cs(e, t, n) {
		typeof n == "object" && n && typeof n.then == "function" ? n.then(function(n) {
			ws(e, t, n);
		}, function(n) {
			return Ts(e, t, n);
		}) : ws(e, t, n);
	}
	function ws(e, t, n) {
		t.status = "fulfilled", t.value = n, Es(t), e.state = n, t = e.pending, t !== null && (n = t.next, n === t ? e.pending = null : (n = n.next, t.next = n, Ss(e, n)));
	}
	function Ts(e, t, n) {
		var r = e.pending;
		if (e.pending = null, r !== null) {
			r = r.next;
			do
				t.status = "rejected", t.reason = n, Es(t), t = t.next;
			while (t !== r);
		}
		e.action = null;
	}
	function Es(e) {
		e = e.listeners;
		for (var t = 0; t < e.length; t++) (0, e[t])();
	}
	function Ds(e, t) {
		return t;
	}
	function Os(e, t) {
		if (W) {
			var n = td.formState;
			if (n !== null) {
				a: {
					var r = G;
					if (W) {
						if (ea) {
							b: {
								for (var i = ea, a = na; i.nodeType !== 8;) if (!a || (i = um(i.nextSibling), i === null)) {
									i = null;
									break b;
								}
								a = i.data, i = a === "F!" || a === "F" ? i : null;
							}
							if (i) {
								ea = um(i.nextSibling), r = i.data === "F!";
								break a;
							}
						}
						ia(r);
					}
					r = !1;
				}
				r && (t = n[0]);
			}
		}
		return n = rs(), n.memoizedState = n.baseState = t, r = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: Ds,
			lastRenderedState: t
		}, n.queue = r, n = oc.bind(null, G, r), r.dispatch = n, r = ys(!1), a = cc.bind(null, G, !1, r.queue), r = rs(), i = {
			state: t,
			dispatch: null,
			action: e,
			pending: null
		}, r.queue = i, n = xs.bind(null, G, i, a, n), i.dispatch = n, r.memoizedState = e, [
			t,
			n,
			!1
		];
	}
	function ks(e) {
		return As(is(), zo, e);
	}
	function As(e, t, n) {
		if (t = ds(e, t, Ds)[0], e = us(ls)[0], typeof t == "object" && t && typeof t.then == "function") try {
			var r = os(t);
		} catch (e) {
			throw e === Ga ? qa : e;
		}
		else r = t;
		t = is();
		var i = t.queue, a = i.dispatch;
		return n !== t.memoizedState && (G.flags |= 2048, Ns(9, { destroy: void 0 }, js.bind(null, i, n), null)), [
			r,
			a,
			e
		];
	}
	function js(e, t) {
		e.action = t;
	}
	function Ms(e) {
		var t = is(), n = zo;
		if (n !== null) return As(t, n, e);
		is(), t = t.memoizedState, n = is();
		var r = n.queue.dispatch;
		return n.memoizedState = e, [
			t,
			r,
			!1
		];
	}
	function Ns(e, t, n, r) {
		return e = {
			tag: e,
			create: n,
			deps: r,
			inst: t,
			next: null
		}, t = G.updateQueue, t === null && (t = as(), G.updateQueue = t), n = t.lastEffect, n === null ? t.lastEffect = e.next = e : (r = n.next, n.next = e, e.next = r, t.lastEffect = e), e;
	}
	function Ps() {
		return is().memoizedState;
	}
	function Fs(e, t, n, r) {
		var i = rs();
		G.flags |= e, i.memoizedState = Ns(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r);
	}
	function Is(e, t, n, r) {
		var i = is();
		r = r === void 0 ? null : r;
		var a = i.memoizedState.inst;
		zo !== null && r !== null && Yo(r, zo.memoizedState.deps) ? i.memoizedState = Ns(t, a, n, r) : (G.flags |= e, i.memoizedState = Ns(1 | t, a, n, r));
	}
	function Ls(e, t) {
		Fs(8390656, 8, e, t);
	}
	function Rs(e, t) {
		Is(2048, 8, e, t);
	}
	function zs(e) {
		G.flags |= 4;
		var t = G.updateQueue;
		if (t === null) t = as(), G.updateQueue = t, t.events = [e];
		else {
			var n = t.events;
			n === null ? t.events = [e] : n.push(e);
		}
	}
	function Bs(e) {
		var t = is().memoizedState;
		return zs({
			ref: t,
			nextImpl: e
		}), function() {
			if (ed & 2) throw Error(i(440));
			return t.impl.apply(void 0, arguments);
		};
	}
	function Vs(e, t) {
		return Is(4, 2, e, t);
	}
	function Hs(e, t) {
		return Is(4, 4, e, t);
	}
	function Us(e, t) {
		if (typeof t == "function") {
			e = e();
			var n = t(e);
			return function() {
				typeof n == "function" ? n() : t(null);
			};
		}
		if (t != null) return e = e(), t.current = e, function() {
			t.current = null;
		};
	}
	function Ws(e, t, n) {
		n = n == null ? null : n.concat([e]), Is(4, 4, Us.bind(null, t, e), n);
	}
	function Gs() {}
	function Ks(e, t) {
		var n = is();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		return t !== null && Yo(t, r[1]) ? r[0] : (n.memoizedState = [e, t], e);
	}
	function qs(e, t) {
		var n = is();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		if (t !== null && Yo(t, r[1])) return r[0];
		if (r = e(), Uo) {
			Ze(!0);
			try {
				e();
			} finally {
				Ze(!1);
			}
		}
		return n.memoizedState = [r, t], r;
	}
	function Js(e, t, n) {
		return n === void 0 || Ro & 1073741824 && !(q & 261930) ? e.memoizedState = t : (e.memoizedState = n, e = Fd(), G.lanes |= e, ld |= e, n);
	}
	function Ys(e, t, n, r) {
		return zr(n, t) ? n : So.current === null ? !(Ro & 106) || Ro & 1073741824 && !(q & 261930) ? (jc = !0, e.memoizedState = n) : (e = Fd(), G.lanes |= e, ld |= e, t) : (e = Js(e, n, r), zr(e, t) || (jc = !0), e);
	}
	function Xs(e, t, n, r, i) {
		var a = R.p;
		R.p = a !== 0 && 8 > a ? a : 8;
		var o = L.T, s = {};
		s.types = o === null ? null : o.types, L.T = s, cc(e, !1, t, n);
		try {
			var c = i(), l = L.S;
			l !== null && l(s, c), typeof c == "object" && c && typeof c.then == "function" ? sc(e, t, za(c, r), Pd(e)) : sc(e, t, r, Pd(e));
		} catch (n) {
			sc(e, t, {
				then: function() {},
				status: "rejected",
				reason: n
			}, Pd());
		} finally {
			R.p = a, o !== null && s.types !== null && (o.types = s.types), L.T = o;
		}
	}
	function Zs() {}
	function Qs(e, t, n, r) {
		if (e.tag !== 5) throw Error(i(476));
		var a = $s(e).queue;
		Xs(e, a, t, me, n === null ? Zs : function() {
			return ec(e), n(r);
		});
	}
	function $s(e) {
		var t = e.memoizedState;
		if (t !== null) return t;
		t = {
			memoizedState: me,
			baseState: me,
			baseQueue: null,
			queue: {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: ls,
				lastRenderedState: me
			},
			next: null
		};
		var n = {};
		return t.next = {
			memoizedState: n,
			baseState: n,
			baseQueue: null,
			queue: {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: ls,
				lastRenderedState: n
			},
			next: null
		}, e.memoizedState = t, e = e.alternate, e !== null && (e.memoizedState = t), t;
	}
	function ec(e) {
		var t = $s(e);
		t.next === null && (t = e.alternate.memoizedState), sc(e, t.next.queue, {}, Pd());
	}
	function tc() {
		return xa(ch);
	}
	function nc() {
		return is().memoizedState;
	}
	function rc() {
		return is().memoizedState;
	}
	function ic(e) {
		for (var t = e.return; t !== null;) {
			switch (t.tag) {
				case 24:
				case 3:
					var n = Pd();
					e = po(n);
					var r = mo(t, e, n);
					r !== null && (Ld(r, t, n), ho(r, t, n)), t = { cache: Oa() }, e.payload = t;
					return;
			}
			t = t.return;
		}
	}
	function ac(e, t, n) {
		var r = Pd();
		n = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, lc(e) ? uc(t, n) : (n = wi(e, t, n, r), n !== null && (Ld(n, e, r), dc(n, t, r)));
	}
	function oc(e, t, n) {
		sc(e, t, n, Pd());
	}
	function sc(e, t, n, r) {
		var i = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		};
		if (lc(e)) uc(t, i);
		else {
			var a = e.alternate;
			if (e.lanes === 0 && (a === null || a.lanes === 0) && (a = t.lastRenderedReducer, a !== null)) try {
				var o = t.lastRenderedState, s = a(o, n);
				if (i.hasEagerState = !0, i.eagerState = s, zr(s, o)) return Ci(e, t, i, 0), td === null && Si(), !1;
			} catch {}
			if (n = wi(e, t, i, r), n !== null) return Ld(n, e, r), dc(n, t, r), !0;
		}
		return !1;
	}
	function cc(e, t, n, r) {
		if (r = {
			lane: 2,
			revertLane: Pf(),
			gesture: null,
			action: r,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, lc(e)) {
			if (t) throw Error(i(479));
		} else t = wi(e, n, r, 2), t !== null && Ld(t, e, 2);
	}
	function lc(e) {
		var t = e.alternate;
		return e === G || t !== null && t === G;
	}
	function uc(e, t) {
		Ho = Vo = !0;
		var n = e.pending;
		n === null ? t.next = t : (t.next = n.next, n.next = t), e.pending = t;
	}
	function dc(e, t, n) {
		if (n & 4194048) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, ht(e, n);
		}
	}
	var fc = {
		readContext: xa,
		use: ss,
		useCallback: Jo,
		useContext: Jo,
		useEffect: Jo,
		useImperativeHandle: Jo,
		useLayoutEffect: Jo,
		useInsertionEffect: Jo,
		useMemo: Jo,
		useReducer: Jo,
		useRef: Jo,
		useState: Jo,
		useDebugValue: Jo,
		useDeferredValue: Jo,
		useTransition: Jo,
		useSyncExternalStore: Jo,
		useId: Jo,
		useHostTransitionStatus: Jo,
		useFormState: Jo,
		useActionState: Jo,
		useOptimistic: Jo,
		useMemoCache: Jo,
		useCacheRefresh: Jo,
		useEffectEvent: Jo
	}, pc = {
		readContext: xa,
		use: ss,
		useCallback: function(e, t) {
			return rs().memoizedState = [e, t === void 0 ? null : t], e;
		},
		useContext: xa,
		useEffect: Ls,
		useImperativeHandle: function(e, t, n) {
			n = n == null ? null : n.concat([e]), Fs(4194308, 4, Us.bind(null, t, e), n);
		},
		useLayoutEffect: function(e, t) {
			return Fs(4194308, 4, e, t);
		},
		useInsertionEffect: function(e, t) {
			Fs(4, 2, e, t);
		},
		useMemo: function(e, t) {
			var n = rs();
			t = t === void 0 ? null : t;
			var r = e();
			if (Uo) {
				Ze(!0);
				try {
					e();
				} finally {
					Ze(!1);
				}
			}
			return n.memoizedState = [r, t], r;
		},
		useReducer: function(e, t, n) {
			var r = rs();
			if (n !== void 0) {
				var i = n(t);
				if (Uo) {
					Ze(!0);
					try {
						n(t);
					} finally {
						Ze(!1);
					}
				}
			} else i = t;
			return r.memoizedState = r.baseState = i, e = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: e,
				lastRenderedState: i
			}, r.queue = e, e = e.dispatch = ac.bind(null, G, e), [r.memoizedState, e];
		},
		useRef: function(e) {
			var t = rs();
			return e = { current: e }, t.memoizedState = e;
		},
		useState: function(e) {
			e = ys(e);
			var t = e.queue, n = oc.bind(null, G, t);
			return t.dispatch = n, [e.memoizedState, n];
		},
		useDebugValue: Gs,
		useDeferredValue: function(e, t) {
			return Js(rs(), e, t);
		},
		useTransition: function() {
			var e = ys(!1);
			return e = Xs.bind(null, G, e.queue, !0, !1), rs().memoizedState = e, [!1, e];
		},
		useSyncExternalStore: function(e, t, n) {
			var r = G, a = rs();
			if (W) {
				if (n === void 0) throw Error(i(407));
				n = n();
			} else {
				if (n = t(), td === null) throw Error(i(349));
				q & 127 || ms(r, t, n);
			}
			a.memoizedState = n;
			var o = {
				value: n,
				getSnapshot: t
			};
			return a.queue = o, Ls(gs.bind(null, r, o, e), [e]), r.flags |= 2048, Ns(9, { destroy: void 0 }, hs.bind(null, r, o, n, t), null), n;
		},
		useId: function() {
			var e = rs(), t = td.identifierPrefix;
			if (W) {
				var n = H, r = Ji;
				n = (r & ~(1 << 32 - Qe(r) - 1)).toString(32) + n, t = "_" + t + "R_" + n, n = Wo++, 0 < n && (t += "H" + n.toString(32)), t += "_";
			} else n = qo++, t = "_" + t + "r_" + n.toString(32) + "_";
			return e.memoizedState = t;
		},
		useHostTransitionStatus: tc,
		useFormState: Os,
		useActionState: Os,
		useOptimistic: function(e) {
			var t = rs();
			t.memoizedState = t.baseState = e;
			var n = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: null,
				lastRenderedState: null
			};
			return t.queue = n, t = cc.bind(null, G, !0, n), n.dispatch = t, [e, t];
		},
		useMemoCache: cs,
		useCacheRefresh: function() {
			return rs().memoizedState = ic.bind(null, G);
		},
		useEffectEvent: function(e) {
			var t = rs(), n = { impl: e };
			return t.memoizedState = n, function() {
				if (ed & 2) throw Error(i(440));
				return n.impl.apply(void 0, arguments);
			};
		}
	}, mc = {
		readContext: xa,
		use: ss,
		useCallback: Ks,
		useContext: xa,
		useEffect: Rs,
		useImperativeHandle: Ws,
		useInsertionEffect: Vs,
		useLayoutEffect: Hs,
		useMemo: qs,
		useReducer: us,
		useRef: Ps,
		useState: function() {
			return us(ls);
		},
		useDebugValue: Gs,
		useDeferredValue: function(e, t) {
			return Ys(is(), zo.memoizedState, e, t);
		},
		useTransition: function() {
			var e = us(ls)[0], t = is().memoizedState;
			return [typeof e == "boolean" ? e : os(e), t];
		},
		useSyncExternalStore: ps,
		useId: nc,
		useHostTransitionStatus: tc,
		useFormState: ks,
		useActionState: ks,
		useOptimistic: function(e, t) {
			return bs(is(), zo, e, t);
		},
		useMemoCache: cs,
		useCacheRefresh: rc,
		useEffectEvent: Bs
	}, hc = {
		readContext: xa,
		use: ss,
		useCallback: Ks,
		useContext: xa,
		useEffect: Rs,
		useImperativeHandle: Ws,
		useInsertionEffect: Vs,
		useLayoutEffect: Hs,
		useMemo: qs,
		useReducer: fs,
		useRef: Ps,
		useState: function() {
			return fs(ls);
		},
		useDebugValue: Gs,
		useDeferredValue: function(e, t) {
			var n = is();
			return zo === null ? Js(n, e, t) : Ys(n, zo.memoizedState, e, t);
		},
		useTransition: function() {
			var e = fs(ls)[0], t = is().memoizedState;
			return [typeof e == "boolean" ? e : os(e), t];
		},
		useSyncExternalStore: ps,
		useId: nc,
		useHostTransitionStatus: tc,
		useFormState: Ms,
		useActionState: Ms,
		useOptimistic: function(e, t) {
			var n = is();
			return zo === null ? (n.baseState = e, [e, n.queue.dispatch]) : bs(n, zo, e, t);
		},
		useMemoCache: cs,
		useCacheRefresh: rc,
		useEffectEvent: Bs
	};
	function gc(e, t, n, r) {
		t = e.memoizedState, n = n(r, t), n = n == null ? t : D({}, t, n), e.memoizedState = n, e.lanes === 0 && (e.updateQueue.baseState = n);
	}
	var _c = {
		enqueueSetState: function(e, t, n) {
			e = e._reactInternals;
			var r = Pd(), i = po(r);
			i.payload = t, n != null && (i.callback = n), t = mo(e, i, r), t !== null && (Ld(t, e, r), ho(t, e, r));
		},
		enqueueReplaceState: function(e, t, n) {
			e = e._reactInternals;
			var r = Pd(), i = po(r);
			i.tag = 1, i.payload = t, n != null && (i.callback = n), t = mo(e, i, r), t !== null && (Ld(t, e, r), ho(t, e, r));
		},
		enqueueForceUpdate: function(e, t) {
			e = e._reactInternals;
			var n = Pd(), r = po(n);
			r.tag = 2, t != null && (r.callback = t), t = mo(e, r, n), t !== null && (Ld(t, e, n), ho(t, e, n));
		}
	};
	function vc(e, t, n, r, i, a, o) {
		return e = e.stateNode, typeof e.shouldComponentUpdate == "function" ? e.shouldComponentUpdate(r, a, o) : t.prototype && t.prototype.isPureReactComponent ? !Br(n, r) || !Br(i, a) : !0;
	}
	function yc(e, t, n, r) {
		e = t.state, typeof t.componentWillReceiveProps == "function" && t.componentWillReceiveProps(n, r), typeof t.UNSAFE_componentWillReceiveProps == "function" && t.UNSAFE_componentWillReceiveProps(n, r), t.state !== e && _c.enqueueReplaceState(t, t.state, null);
	}
	function bc(e, t) {
		var n = t;
		if ("ref" in t) for (var r in n = {}, t) r !== "ref" && (n[r] = t[r]);
		if (e = e.defaultProps) for (var i in n === t && (n = D({}, n)), e) n[i] === void 0 && (n[i] = e[i]);
		return n;
	}
	function xc(e) {
		vi(e);
	}
	function Sc(e) {
		console.error(e);
	}
	function Cc(e) {
		vi(e);
	}
	function wc(e, t) {
		try {
			var n = e.onUncaughtError;
			n(t.value, { componentStack: t.stack });
		} catch (e) {
			setTimeout(function() {
				throw e;
			});
		}
	}
	function Tc(e, t, n) {
		try {
			var r = e.onCaughtError;
			r(n.value, {
				componentStack: n.stack,
				errorBoundary: t.tag === 1 ? t.stateNode : null
			});
		} catch (e) {
			setTimeout(function() {
				throw e;
			});
		}
	}
	function Ec(e, t, n) {
		return n = po(n), n.tag = 3, n.payload = { element: null }, n.callback = function() {
			wc(e, t);
		}, n;
	}
	function Dc(e) {
		return e = po(e), e.tag = 3, e;
	}
	function Oc(e, t, n, r) {
		var i = n.type.getDerivedStateFromError;
		if (typeof i == "function") {
			var a = r.value;
			e.payload = function() {
				return i(a);
			}, e.callback = function() {
				Tc(t, n, r);
			};
		}
		var o = n.stateNode;
		o !== null && typeof o.componentDidCatch == "function" && (e.callback = function() {
			Tc(t, n, r), typeof i != "function" && (xd === null ? xd = /* @__PURE__ */ new Set([this]) : xd.add(this));
			var e = r.stack;
			this.componentDidCatch(r.value, { componentStack: e === null ? "" : e });
		});
	}
	function kc(e, t, n, r, a) {
		if (n.flags |= 32768, typeof r == "object" && r && typeof r.then == "function") {
			if (t = n.alternate, t !== null && va(t, n, a, !0), n = Do.current, n !== null) {
				switch (n.tag) {
					case 31:
					case 13:
					case 19: return Oo === null ? Yd() : n.alternate === null && cd === 0 && (cd = 3), n.flags &= -257, n.flags |= 65536, n.lanes = a, r === Ja ? n.flags |= 16384 : (t = n.updateQueue, t === null ? n.updateQueue = /* @__PURE__ */ new Set([r]) : t.add(r), vf(e, r, a)), !1;
					case 22: return n.flags |= 65536, r === Ja ? n.flags |= 16384 : (t = n.updateQueue, t === null ? (t = {
						transitions: null,
						markerInstances: null,
						retryQueue: /* @__PURE__ */ new Set([r])
					}, n.updateQueue = t) : (n = t.retryQueue, n === null ? t.retryQueue = /* @__PURE__ */ new Set([r]) : n.add(r)), vf(e, r, a)), !1;
				}
				throw Error(i(435, n.tag));
			}
			return vf(e, r, a), Yd(), !1;
		}
		if (W) return t = Do.current, t === null ? (r !== ra && (t = Error(i(423), { cause: r }), ua(Bi(t, n))), e = e.current.alternate, e.flags |= 65536, a &= -a, e.lanes |= a, r = Bi(r, n), a = Ec(e.stateNode, r, a), go(e, a), cd !== 4 && (cd = 2)) : (!(t.flags & 65536) && (t.flags |= 256), t.flags |= 65536, t.lanes = a, r !== ra && (e = Error(i(422), { cause: r }), ua(Bi(e, n)))), !1;
		var o = Error(i(520), { cause: r });
		if (o = Bi(o, n), md === null ? md = [o] : md.push(o), cd !== 4 && (cd = 2), t === null) return !0;
		r = Bi(r, n), n = t;
		do {
			switch (n.tag) {
				case 3: return n.flags |= 65536, e = a & -a, n.lanes |= e, e = Ec(n.stateNode, r, e), go(n, e), !1;
				case 1:
					if (t = n.type, o = n.stateNode, !(n.flags & 128) && (typeof t.getDerivedStateFromError == "function" || o !== null && typeof o.componentDidCatch == "function" && (xd === null || !xd.has(o)))) return n.flags |= 65536, a &= -a, n.lanes |= a, a = Dc(a), Oc(a, e, n, r), go(n, a), !1;
					break;
				case 22: if (n.memoizedState !== null) return n.flags |= 65536, !1;
			}
			n = n.return;
		} while (n !== null);
		return !1;
	}
	var Ac = Error(i(461)), jc = !1;
	function Mc(e, t, n, r) {
		t.child = e === null ? co(t, null, n, r) : so(t, e.child, n, r);
	}
	function Nc(e, t, n, r, i) {
		n = n.render;
		var a = t.ref;
		if ("ref" in r) {
			var o = {};
			for (var s in r) s !== "ref" && (o[s] = r[s]);
		} else o = r;
		return ba(t), r = Xo(e, t, n, o, a, i), s = es(), e !== null && !jc ? (ts(e, t, i), sl(e, t, i)) : (W && s && Xi(t), t.flags |= 1, Mc(e, t, r, i), t.child);
	}
	function Pc(e, t, n, r, i) {
		if (e === null) {
			var a = n.type;
			return typeof a == "function" && !ji(a) && a.defaultProps === void 0 && n.compare === null ? (t.tag = 15, t.type = a, Fc(e, t, a, r, i)) : (e = Pi(n.type, null, r, t, t.mode, i), e.ref = t.ref, e.return = t, t.child = e);
		}
		if (a = e.child, !cl(e, i)) {
			var o = a.memoizedProps;
			if (n = n.compare, n = n === null ? Br : n, n(o, r) && e.ref === t.ref) return sl(e, t, i);
		}
		return t.flags |= 1, e = Mi(a, r), e.ref = t.ref, e.return = t, t.child = e;
	}
	function Fc(e, t, n, r, i) {
		if (e !== null) {
			var a = e.memoizedProps;
			if (Br(a, r) && e.ref === t.ref) {
				if (jc = !1, t.pendingProps = r = a, cl(e, i)) e.flags & 131072 && (jc = !0);
				else return t.lanes = e.lanes, sl(e, t, i);
			}
		}
		return Uc(e, t, n, r, i);
	}
	function Ic(e, t, n, r) {
		var i = r.children, a = e === null ? null : e.memoizedState;
		if (e === null && t.stateNode === null && (t.stateNode = {
			_visibility: 1,
			_pendingMarkers: null,
			_retryCache: null,
			_transitions: null
		}), r.mode === "hidden") {
			if (t.flags & 128) {
				if (a = a === null ? n : a.baseLanes | n, e !== null) {
					for (r = t.child = e.child, i = 0; r !== null;) i = i | r.lanes | r.childLanes, r = r.sibling;
					r = i & ~a;
				} else r = 0, t.child = null;
				return Rc(e, t, a, n, r);
			}
			if (n & 536870912) t.memoizedState = {
				baseLanes: 0,
				cachePool: null
			}, e !== null && Ua(t, a === null ? null : a.cachePool), a === null ? To() : wo(t, a), jo(t);
			else return r = t.lanes = 536870912, Rc(e, t, a === null ? n : a.baseLanes | n, n, r);
		} else a === null ? (e !== null && Ua(t, null), To(), Mo()) : (Ua(t, a.cachePool), wo(t, a), Mo(), t.memoizedState = null);
		return Mc(e, t, i, n), t.child;
	}
	function Lc(e, t) {
		return e !== null && e.tag === 22 || t.stateNode !== null || (t.stateNode = {
			_visibility: 1,
			_pendingMarkers: null,
			_retryCache: null,
			_transitions: null
		}), t.sibling;
	}
	function Rc(e, t, n, r, i) {
		var a = Ha();
		return a = a === null ? null : {
			parent: Da._currentValue,
			pool: a
		}, t.memoizedState = {
			baseLanes: n,
			cachePool: a
		}, e !== null && Ua(t, null), To(), jo(t), e !== null && va(e, t, r, !0), t.childLanes = i, null;
	}
	function zc(e, t) {
		return t = Qc({
			mode: t.mode,
			children: t.children
		}, e.mode), t.ref = e.ref, e.child = t, t.return = e, t;
	}
	function Bc(e, t, n) {
		return so(t, e.child, null, n), e = zc(t, t.pendingProps), e.flags |= 2, No(t), t.memoizedState = null, e;
	}
	function Vc(e, t, n) {
		var r = t.pendingProps, a = !!(t.flags & 128);
		if (t.flags &= -129, e === null) {
			if (W) {
				if (r.mode === "hidden") return e = zc(t, r), t.lanes = 536870912, e.memoizedState = {
					baseLanes: 0,
					cachePool: null
				}, Lc(null, e);
				if (Ao(t), (e = ea) ? (e = om(e, na), e = e !== null && e.data === "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: qi === null ? null : {
						id: Ji,
						overflow: H
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = Li(e), n.return = t, t.child = n, $i = t, ea = null)) : e = null, e === null) throw ia(t);
				return t.lanes = 536870912, null;
			}
			return zc(t, r);
		}
		var o = e.memoizedState;
		if (o !== null) {
			var s = o.dehydrated;
			if (Ao(t), a) {
				if (t.flags & 256) t.flags &= -257, t = Bc(e, t, n);
				else if (t.memoizedState !== null) t.child = e.child, t.flags |= 128, t = null;
				else throw Error(i(558));
			} else if (jc || va(e, t, n, !1), a = (n & e.childLanes) !== 0, jc || a) {
				if (So.current === null) {
					if (r = td, r !== null && (s = gt(r, n), s !== 0 && s !== o.retryLane)) throw o.retryLane = s, Ti(e, s), Ld(r, e, s), Ac;
					Yd();
				}
				t = Bc(e, t, n);
			} else e = o.treeContext, ea = um(s.nextSibling), $i = t, W = !0, ta = null, na = !1, e !== null && Qi(t, e), t = zc(t, r), t.flags |= 134221824;
			return t;
		}
		return e = Mi(e.child, {
			mode: r.mode,
			children: r.children
		}), e.ref = t.ref, t.child = e, e.return = t, e;
	}
	function Hc(e, t) {
		var n = t.ref;
		if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816);
		else {
			if (typeof n != "function" && typeof n != "object") throw Error(i(284));
			(e === null || e.ref !== n) && (t.flags |= 4194816);
		}
	}
	function Uc(e, t, n, r, i) {
		return ba(t), n = Xo(e, t, n, r, void 0, i), r = es(), e !== null && !jc ? (ts(e, t, i), sl(e, t, i)) : (W && r && Xi(t), t.flags |= 1, Mc(e, t, n, i), t.child);
	}
	function Wc(e, t, n, r, i, a) {
		return ba(t), t.updateQueue = null, n = Qo(t, r, n, i), Zo(e), r = es(), e !== null && !jc ? (ts(e, t, a), sl(e, t, a)) : (W && r && Xi(t), t.flags |= 1, Mc(e, t, n, a), t.child);
	}
	function Gc(e, t, n, r, i) {
		if (ba(t), t.stateNode === null) {
			var a = Oi, o = n.contextType;
			typeof o == "object" && o && (a = xa(o)), a = new n(r, a), t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null, a.updater = _c, t.stateNode = a, a._reactInternals = t, a = t.stateNode, a.props = r, a.state = t.memoizedState, a.refs = {}, uo(t), o = n.contextType, a.context = typeof o == "object" && o ? xa(o) : Oi, a.state = t.memoizedState, o = n.getDerivedStateFromProps, typeof o == "function" && (gc(t, n, o, r), a.state = t.memoizedState), typeof n.getDerivedStateFromProps == "function" || typeof a.getSnapshotBeforeUpdate == "function" || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (o = a.state, typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount(), o !== a.state && _c.enqueueReplaceState(a, a.state, null), yo(t, r, a, i), vo(), a.state = t.memoizedState), typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !0;
		} else if (e === null) {
			a = t.stateNode;
			var s = t.memoizedProps, c = bc(n, s);
			a.props = c;
			var l = a.context, u = n.contextType;
			o = Oi, typeof u == "object" && u && (o = xa(u));
			var d = n.getDerivedStateFromProps;
			u = typeof d == "function" || typeof a.getSnapshotBeforeUpdate == "function", s = t.pendingProps !== s, u || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (s || l !== o) && yc(t, a, r, o), lo = !1;
			var f = t.memoizedState;
			a.state = f, yo(t, r, a, i), vo(), l = t.memoizedState, s || f !== l || lo ? (typeof d == "function" && (gc(t, n, d, r), l = t.memoizedState), (c = lo || vc(t, n, c, r, f, l, o)) ? (u || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount()), typeof a.componentDidMount == "function" && (t.flags |= 4194308)) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), t.memoizedProps = r, t.memoizedState = l), a.props = r, a.state = l, a.context = o, r = c) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !1);
		} else {
			a = t.stateNode, fo(e, t), o = t.memoizedProps, u = bc(n, o), a.props = u, d = t.pendingProps, f = a.context, l = n.contextType, c = Oi, typeof l == "object" && l && (c = xa(l)), s = n.getDerivedStateFromProps, (l = typeof s == "function" || typeof a.getSnapshotBeforeUpdate == "function") || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (o !== d || f !== c) && yc(t, a, r, c), lo = !1, f = t.memoizedState, a.state = f, yo(t, r, a, i), vo();
			var p = t.memoizedState;
			o !== d || f !== p || lo || e !== null && e.dependencies !== null && ya(e.dependencies) ? (typeof s == "function" && (gc(t, n, s, r), p = t.memoizedState), (u = lo || vc(t, n, u, r, f, p, c) || e !== null && e.dependencies !== null && ya(e.dependencies)) ? (l || typeof a.UNSAFE_componentWillUpdate != "function" && typeof a.componentWillUpdate != "function" || (typeof a.componentWillUpdate == "function" && a.componentWillUpdate(r, p, c), typeof a.UNSAFE_componentWillUpdate == "function" && a.UNSAFE_componentWillUpdate(r, p, c)), typeof a.componentDidUpdate == "function" && (t.flags |= 4), typeof a.getSnapshotBeforeUpdate == "function" && (t.flags |= 1024)) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), t.memoizedProps = r, t.memoizedState = p), a.props = r, a.state = p, a.context = c, r = u) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), r = !1);
		}
		return a = r, Hc(e, t), r = !!(t.flags & 128), a || r ? (a = t.stateNode, n = r && typeof n.getDerivedStateFromError != "function" ? null : a.render(), t.flags |= 1, e !== null && r ? (t.child = so(t, e.child, null, i), t.child = so(t, null, n, i)) : Mc(e, t, n, i), t.memoizedState = a.state, e = t.child) : e = sl(e, t, i), e;
	}
	function Kc(e, t, n, r) {
		return ca(), t.flags |= 256, Mc(e, t, n, r), t.child;
	}
	var qc = {
		dehydrated: null,
		treeContext: null,
		retryLane: 0,
		hydrationErrors: null
	};
	function Jc(e) {
		return {
			baseLanes: e,
			cachePool: Wa()
		};
	}
	function Yc(e, t, n) {
		return e = e === null ? 0 : e.childLanes & ~n, t && (e |= fd), e;
	}
	function Xc(e, t, n) {
		var r = t.pendingProps, i = !1, a = !!(t.flags & 128), o;
		if ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(Po.current & 2)), o && (i = !0, t.flags &= -129), o = !!(t.flags & 32), t.flags &= -33, e === null) {
			if (W) {
				if (i ? ko(t) : Mo(), (e = ea) ? (e = om(e, na), e = e !== null && e.data !== "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: qi === null ? null : {
						id: Ji,
						overflow: H
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = Li(e), n.return = t, t.child = n, $i = t, ea = null)) : e = null, e === null) throw ia(t);
				return t.lanes = cm(e) ? 32 : 536870912, null;
			}
			return a = r.children, r = r.fallback, i ? (Mo(), i = t.mode, a = Qc({
				mode: "hidden",
				children: a
			}, i), r = Fi(r, i, n, null), a.return = t, r.return = t, a.sibling = r, t.child = a, r = t.child, r.memoizedState = Jc(n), r.childLanes = Yc(e, o, n), t.memoizedState = qc, Lc(null, r)) : (ko(t), Zc(t, a));
		}
		var s = e.memoizedState;
		if (s !== null) {
			var c = s.dehydrated;
			if (c !== null) return el(e, t, a, o, r, c, s, n);
		}
		return i ? (Mo(), i = r.fallback, a = t.mode, s = e.child, c = s.sibling, r = Mi(s, {
			mode: "hidden",
			children: r.children
		}), r.subtreeFlags = s.subtreeFlags & 1206910976, c === null ? (i = Fi(i, a, n, null), i.flags |= 2) : i = Mi(c, i), i.return = t, r.return = t, r.sibling = i, t.child = r, Lc(null, r), r = t.child, i = e.child.memoizedState, i === null ? i = Jc(n) : (a = i.cachePool, a === null ? a = Wa() : (s = Da._currentValue, a = a.parent === s ? a : {
			parent: s,
			pool: s
		}), i = {
			baseLanes: i.baseLanes | n,
			cachePool: a
		}), r.memoizedState = i, r.childLanes = Yc(e, o, n), t.memoizedState = qc, Lc(e.child, r)) : (ko(t), n = e.child, e = n.sibling, n = Mi(n, {
			mode: "visible",
			children: r.children
		}), n.return = t, n.sibling = null, e !== null && (o = t.deletions, o === null ? (t.deletions = [e], t.flags |= 16) : o.push(e)), t.child = n, t.memoizedState = null, n);
	}
	function Zc(e, t) {
		return t = Qc({
			mode: "visible",
			children: t
		}, e.mode), t.return = e, e.child = t;
	}
	function Qc(e, t) {
		return e = Ai(22, e, null, t), e.lanes = 0, e;
	}
	function $c(e, t, n) {
		return so(t, e.child, null, n), e = Zc(t, t.pendingProps.children), e.flags |= 2, t.memoizedState = null, e;
	}
	function el(e, t, n, r, a, o, s, c) {
		if (n) return t.flags & 256 ? (ko(t), t.flags &= -257, $c(e, t, c)) : t.memoizedState === null ? (Mo(), o = a.fallback, s = t.mode, a = Qc({
			mode: "visible",
			children: a.children
		}, s), o = Fi(o, s, c, null), o.flags |= 2, a.return = t, o.return = t, a.sibling = o, t.child = a, so(t, e.child, null, c), a = t.child, a.memoizedState = Jc(c), a.childLanes = Yc(e, r, c), t.memoizedState = qc, Lc(null, a)) : (Mo(), t.child = e.child, t.flags |= 128, null);
		if (ko(t), cm(o)) {
			if (r = o.nextSibling && o.nextSibling.dataset, r) var l = r.dgst;
			return r = l, r !== "" && (a = Error(i(419)), a.stack = "", a.digest = r, ua({
				value: a,
				source: null,
				stack: null
			})), $c(e, t, c);
		}
		if (jc || va(e, t, c, !1), r = (c & e.childLanes) !== 0, jc || r) {
			if (So.current !== null) return $c(e, t, c);
			if (r = td, r !== null && (a = gt(r, c), a !== 0 && a !== s.retryLane)) throw s.retryLane = a, Ti(e, a), Ld(r, e, a), Ac;
			return sm(o) || Yd(), $c(e, t, c);
		}
		return sm(o) ? (t.flags |= 192, t.child = e.child, null) : (e = s.treeContext, ea = um(o.nextSibling), $i = t, W = !0, ta = null, na = !1, e !== null && Qi(t, e), t = Zc(t, a.children), t.flags |= 134221824, t);
	}
	function tl(e, t, n) {
		e.lanes |= t;
		var r = e.alternate;
		r !== null && (r.lanes |= t), ga(e.return, t, n);
	}
	function nl(e) {
		for (var t = null; e !== null;) {
			var n = e.alternate;
			n !== null && Lo(n) === null && (t = e), e = e.sibling;
		}
		return t;
	}
	function rl(e, t, n, r, i, a) {
		var o = e.memoizedState;
		o === null ? e.memoizedState = {
			isBackwards: t,
			rendering: null,
			renderingStartTime: 0,
			last: r,
			tail: n,
			tailMode: i,
			treeForkCount: a
		} : (o.isBackwards = t, o.rendering = null, o.renderingStartTime = 0, o.last = r, o.tail = n, o.tailMode = i, o.treeForkCount = a);
	}
	function il(e) {
		var t = e.child;
		for (e.child = null; t !== null;) {
			var n = t.sibling;
			t.sibling = e.child, e.child = t, t = n;
		}
	}
	function al(e, t, n) {
		var r = t.pendingProps, i = r.revealOrder, a = r.tail;
		r = r.children;
		var o = Po.current;
		if (t.flags & 128) return Fo(t, o), null;
		var s = !!(o & 2);
		if (s ? (o = o & 1 | 2, t.flags |= 128) : o &= 1, Fo(t, o), i === "backwards" && e !== null ? (il(e), Mc(e, t, r, n), il(e)) : Mc(e, t, r, n), r = W ? Wi : 0, !s && e !== null && e.flags & 128) a: for (e = t.child; e !== null;) {
			if (e.tag === 13) e.memoizedState !== null && tl(e, n, t);
			else if (e.tag === 19) tl(e, n, t);
			else if (e.child !== null) {
				e.child.return = e, e = e.child;
				continue;
			}
			if (e === t) break a;
			for (; e.sibling === null;) {
				if (e.return === null || e.return === t) break a;
				e = e.return;
			}
			e.sibling.return = e.return, e = e.sibling;
		}
		switch (i) {
			case "backwards":
				n = nl(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null, il(t)), rl(t, !0, i, null, a, r);
				break;
			case "unstable_legacy-backwards":
				for (n = null, i = t.child, t.child = null; i !== null;) {
					if (e = i.alternate, e !== null && Lo(e) === null) {
						t.child = i;
						break;
					}
					e = i.sibling, i.sibling = n, n = i, i = e;
				}
				rl(t, !0, n, null, a, r);
				break;
			case "together":
				rl(t, !1, null, null, void 0, r);
				break;
			case "independent":
				t.memoizedState = null;
				break;
			default: n = nl(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null), rl(t, !1, i, n, a, r);
		}
		return t.child;
	}
	function ol(e, t, n) {
		var r = t.pendingProps;
		return ma(t, t.type, r.value), Mc(e, t, r.children, n), t.child;
	}
	function sl(e, t, n) {
		if (e !== null && (t.dependencies = e.dependencies), ld |= t.lanes, (n & t.childLanes) === 0) {
			if (e !== null) {
				if (va(e, t, n, !1), (n & t.childLanes) === 0) return null;
			} else return null;
		}
		if (e !== null && t.child !== e.child) throw Error(i(153));
		if (t.child !== null) {
			for (e = t.child, n = Mi(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;) e = e.sibling, n = n.sibling = Mi(e, e.pendingProps), n.return = t;
			n.sibling = null;
		}
		return t.child;
	}
	function cl(e, t) {
		return (e.lanes & t) !== 0 || (e = e.dependencies, !!(e !== null && ya(e)));
	}
	function ll(e, t, n) {
		switch (t.tag) {
			case 3:
				we(t, t.stateNode.containerInfo), ma(t, Da, e.memoizedState.cache), ca();
				break;
			case 27:
			case 5:
				Ee(t);
				break;
			case 4:
				we(t, t.stateNode.containerInfo);
				break;
			case 10:
				ma(t, t.type, t.memoizedProps.value);
				break;
			case 31:
				if (t.memoizedState !== null) return t.flags |= 128, Ao(t), null;
				break;
			case 13:
				var r = t.memoizedState;
				if (r !== null) {
					if (r.dehydrated !== null) return ko(t), t.flags |= 128, null;
					r = va(e, t, n, !1);
					var i = t.child.childLanes;
					return r || (n & i) !== 0 ? Xc(e, t, n) : (ko(t), e = sl(e, t, n), e === null ? null : e.sibling);
				}
				ko(t);
				break;
			case 19:
				if (t.flags & 128) return al(e, t, n);
				if (i = !!(e.flags & 128), r = (n & t.childLanes) !== 0, r ||= (va(e, t, n, !1), (n & t.childLanes) !== 0), i) {
					if (r) return al(e, t, n);
					t.flags |= 128;
				}
				if (i = t.memoizedState, i !== null && (i.rendering = null, i.tail = null, i.lastEffect = null), Fo(t, Po.current), r) break;
				return null;
			case 22: return t.lanes = 0, Ic(e, t, n, t.pendingProps);
			case 24: ma(t, Da, e.memoizedState.cache);
		}
		return sl(e, t, n);
	}
	function ul(e, t, n) {
		if (e !== null) {
			if (e.memoizedProps !== t.pendingProps) jc = !0;
			else {
				if (!cl(e, n) && !(t.flags & 128)) return jc = !1, ll(e, t, n);
				jc = !!(e.flags & 131072);
			}
		} else jc = !1, W && t.flags & 1048576 && Yi(t, Wi, t.index);
		switch (t.lanes = 0, t.tag) {
			case 16:
				a: {
					var r = t.pendingProps;
					if (e = Za(t.elementType), t.type = e, typeof e == "function") ji(e) ? (r = bc(e, r), t.tag = 1, t = Gc(null, t, e, r, n)) : (t.tag = 0, t = Uc(null, t, e, r, n));
					else {
						if (e != null) {
							var a = e.$$typeof;
							if (a === ne) {
								t.tag = 11, t = Nc(null, t, e, r, n);
								break a;
							}
							if (a === I) {
								t.tag = 14, t = Pc(null, t, e, r, n);
								break a;
							}
							if (a === N) {
								t.tag = 10, t.type = e, t = ol(null, t, n);
								break a;
							}
						}
						throw t = fe(e) || e, Error(i(306, t, ""));
					}
				}
				return t;
			case 0: return Uc(e, t, t.type, t.pendingProps, n);
			case 1: return r = t.type, a = bc(r, t.pendingProps), Gc(e, t, r, a, n);
			case 3:
				a: {
					if (we(t, t.stateNode.containerInfo), e === null) throw Error(i(387));
					r = t.pendingProps;
					var o = t.memoizedState;
					a = o.element, fo(e, t), yo(t, r, null, n);
					var s = t.memoizedState;
					if (r = s.cache, ma(t, Da, r), r !== o.cache && _a(t, [Da], n, !0), vo(), r = s.element, o.isDehydrated) {
						if (o = {
							element: r,
							isDehydrated: !1,
							cache: s.cache
						}, t.updateQueue.baseState = o, t.memoizedState = o, t.flags & 256) {
							t = Kc(e, t, r, n);
							break a;
						}
						if (r !== a) {
							a = Bi(Error(i(424)), t), ua(a), t = Kc(e, t, r, n);
							break a;
						}
						switch (e = t.stateNode.containerInfo, e.nodeType) {
							case 9:
								e = e.body;
								break;
							default: e = e.nodeName === "HTML" ? e.ownerDocument.body : e;
						}
						for (ea = um(e.firstChild), $i = t, W = !0, ta = null, na = !0, n = co(t, null, r, n), t.child = n; n;) n.flags = n.flags & -3 | 134221824, n = n.sibling;
					} else {
						if (ca(), r === a) {
							t = sl(e, t, n);
							break a;
						}
						Mc(e, t, r, n);
					}
					t = t.child;
				}
				return t;
			case 26: return Hc(e, t), e === null ? (n = Pm(t.type, null, t.pendingProps, null)) ? t.memoizedState = n : W || (t.stateNode = pp(t.type, t.pendingProps, Se.current, t)) : t.memoizedState = Pm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState), null;
			case 27: return Ee(t), e === null && W && (r = t.stateNode = gm(t.type, t.pendingProps, Se.current), $i = t, na = !0, a = ea, Cp(t.type) ? (dm = a, ea = um(r.firstChild)) : ea = a), Mc(e, t, t.pendingProps.children, n), Hc(e, t), e === null && (t.flags |= 4194304), t.child;
			case 5: return e === null && W && ((a = r = ea) && (r = im(r, t.type, t.pendingProps, na), r === null ? a = !1 : (t.stateNode = r, $i = t, ea = um(r.firstChild), na = !1, a = !0)), a || ia(t)), Ee(t), a = t.type, o = t.pendingProps, s = e === null ? null : e.memoizedProps, r = o.children, mp(a, o) ? r = null : s !== null && mp(a, s) && (t.flags |= 32), t.memoizedState !== null && (a = Xo(e, t, $o, null, null, n), ch._currentValue = a), Hc(e, t), Mc(e, t, r, n), t.child;
			case 6: return e === null && W && ((e = n = ea) && (n = am(n, t.pendingProps, na), n === null ? e = !1 : (t.stateNode = n, $i = t, ea = null, e = !0)), e || ia(t)), null;
			case 13: return Xc(e, t, n);
			case 4: return we(t, t.stateNode.containerInfo), r = t.pendingProps, e === null ? t.child = so(t, null, r, n) : Mc(e, t, r, n), t.child;
			case 11: return Nc(e, t, t.type, t.pendingProps, n);
			case 7: return r = t.pendingProps, Hc(e, t), Mc(e, t, r, n), t.child;
			case 8: return Mc(e, t, t.pendingProps.children, n), t.child;
			case 12: return Mc(e, t, t.pendingProps.children, n), t.child;
			case 10: return ol(e, t, n);
			case 9: return a = t.type._context, r = t.pendingProps.children, ba(t), a = xa(a), r = r(a), t.flags |= 1, Mc(e, t, r, n), t.child;
			case 14: return Pc(e, t, t.type, t.pendingProps, n);
			case 15: return Fc(e, t, t.type, t.pendingProps, n);
			case 19: return al(e, t, n);
			case 31: return Vc(e, t, n);
			case 22: return Ic(e, t, n, t.pendingProps);
			case 24: return ba(t), r = xa(Da), e === null ? (a = Ha(), a === null && (a = td, o = Oa(), a.pooledCache = o, o.refCount++, o !== null && (a.pooledCacheLanes |= n), a = o), t.memoizedState = {
				parent: r,
				cache: a
			}, uo(t), ma(t, Da, a)) : ((e.lanes & n) !== 0 && (fo(e, t), yo(t, null, null, n), vo()), a = e.memoizedState, o = t.memoizedState, a.parent === r ? (r = o.cache, ma(t, Da, r), r !== a.cache && _a(t, [Da], n, !0)) : (a = {
				parent: r,
				cache: r
			}, t.memoizedState = a, t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = a), ma(t, Da, r))), Mc(e, t, t.pendingProps.children, n), t.child;
			case 30: return t.stateNode === null && (t.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}), r = t.pendingProps, r.name != null && r.name !== "auto" ? t.flags |= e === null ? 18882560 : 18874368 : W && Xi(t), e !== null && e.memoizedProps.name !== r.name ? t.flags |= 4194816 : Hc(e, t), Mc(e, t, r.children, n), t.child;
			case 29: throw t.pendingProps;
		}
		throw Error(i(156, t.tag));
	}
	function dl(e) {
		e.flags |= 4;
	}
	function fl(e, t, n, r, i) {
		var a;
		if ((a = !!(e.mode & 32)) && (a = n === null ? Ym(t, r) : Ym(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)), a) {
			if (e.flags |= 16777216, (i & 335544128) === i) {
				if (e.stateNode.complete) e.flags |= 8192;
				else if (Kd()) e.flags |= 8192;
				else throw Qa = Ja, Ka;
			}
		} else e.flags &= -16777217;
	}
	function pl(e, t) {
		if (t.type !== "stylesheet" || t.state.loading & 4) e.flags &= -16777217;
		else if (e.flags |= 16777216, !Xm(t)) {
			if (Kd()) e.flags |= 8192;
			else throw Qa = Ja, Ka;
		}
	}
	function ml(e, t) {
		t !== null && (e.flags |= 4), e.flags & 16384 && (t = e.tag === 22 ? 536870912 : ut(), e.lanes |= t, pd |= t);
	}
	function hl(e, t) {
		if (!W) switch (e.tailMode) {
			case "visible": break;
			case "collapsed":
				for (var n = e.tail, r = null; n !== null;) n.alternate !== null && (r = n), n = n.sibling;
				r === null ? t || e.tail === null ? e.tail = null : e.tail.sibling = null : r.sibling = null;
				break;
			default:
				for (t = e.tail, n = null; t !== null;) t.alternate !== null && (n = t), t = t.sibling;
				n === null ? e.tail = null : n.sibling = null;
		}
	}
	function gl(e) {
		var t = e.alternate !== null && e.alternate.child === e.child, n = 0, r = 0;
		if (t) for (var i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags & 1206910976, r |= i.flags & 1206910976, i.return = e, i = i.sibling;
		else for (i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags, r |= i.flags, i.return = e, i = i.sibling;
		return e.subtreeFlags |= r, e.childLanes = n, t;
	}
	function _l(e, t, n) {
		var r = t.pendingProps;
		switch (Zi(t), t.tag) {
			case 16:
			case 15:
			case 0:
			case 11:
			case 7:
			case 8:
			case 12:
			case 9:
			case 14: return gl(t), null;
			case 1: return gl(t), null;
			case 3: return n = t.stateNode, r = null, e !== null && (r = e.memoizedState.cache), t.memoizedState.cache !== r && (t.flags |= 2048), ha(Da), Te(), n.pendingContext && (n.context = n.pendingContext, n.pendingContext = null), (e === null || e.child === null) && (sa(t) ? dl(t) : e === null || e.memoizedState.isDehydrated && !(t.flags & 256) || (t.flags |= 1024, la())), gl(t), null;
			case 26:
				var a = t.type, o = t.memoizedState;
				return e === null ? (dl(t), o === null ? (gl(t), fl(t, a, null, r, n)) : (gl(t), pl(t, o))) : o ? o === e.memoizedState ? (gl(t), t.flags &= -16777217) : (dl(t), gl(t), pl(t, o)) : (e = e.memoizedProps, e !== r && dl(t), gl(t), fl(t, a, e, r, n)), null;
			case 27:
				if (De(t), n = Se.current, a = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && dl(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(i(166));
						return gl(t), t.subtreeFlags &= -33554433, null;
					}
					e = be.current, sa(t) ? aa(t, e) : (e = gm(a, r, n), t.stateNode = e, dl(t));
				}
				return gl(t), t.subtreeFlags &= -33554433, null;
			case 5:
				if (De(t), a = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && dl(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(i(166));
						return gl(t), t.subtreeFlags &= -33554433, null;
					}
					if (o = be.current, sa(t)) aa(t, o);
					else {
						var s = up(Se.current);
						switch (o) {
							case 1:
								o = s.createElementNS("http://www.w3.org/2000/svg", a);
								break;
							case 2:
								o = s.createElementNS("http://www.w3.org/1998/Math/MathML", a);
								break;
							default: switch (a) {
								case "svg":
									o = s.createElementNS("http://www.w3.org/2000/svg", a);
									break;
								case "math":
									o = s.createElementNS("http://www.w3.org/1998/Math/MathML", a);
									break;
								case "script":
									o = s.createElement("div"), o.innerHTML = "<script><\/script>", o = o.removeChild(o.firstChild);
									break;
								case "select":
									o = typeof r.is == "string" ? s.createElement("select", { is: r.is }) : s.createElement("select"), r.multiple ? o.multiple = !0 : r.size && (o.size = r.size);
									break;
								default: o = typeof r.is == "string" ? s.createElement(a, { is: r.is }) : s.createElement(a);
							}
						}
						o[St] = t, o[Ct] = r;
						a: for (s = t.child; s !== null;) {
							if (s.tag === 5 || s.tag === 6) o.appendChild(s.stateNode);
							else if (s.tag !== 4 && s.tag !== 27 && s.child !== null) {
								s.child.return = s, s = s.child;
								continue;
							}
							if (s === t) break a;
							for (; s.sibling === null;) {
								if (s.return === null || s.return === t) break a;
								s = s.return;
							}
							s.sibling.return = s.return, s = s.sibling;
						}
						t.stateNode = o;
						a: switch (rp(o, a, r), a) {
							case "button":
							case "input":
							case "select":
							case "textarea":
								r = !!r.autoFocus;
								break a;
							case "img":
								r = !0;
								break a;
							default: r = !1;
						}
						r && dl(t);
					}
				}
				return gl(t), t.subtreeFlags &= -33554433, fl(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n), null;
			case 6:
				if (e && t.stateNode != null) e.memoizedProps !== r && dl(t);
				else {
					if (typeof r != "string" && t.stateNode === null) throw Error(i(166));
					if (e = Se.current, sa(t)) {
						if (e = t.stateNode, n = t.memoizedProps, r = null, a = $i, a !== null) switch (a.tag) {
							case 27:
							case 5: r = a.memoizedProps;
						}
						e[St] = t, e = !!(e.nodeValue === n || r !== null && !0 === r.suppressHydrationWarning || ep(e.nodeValue, n)), e || ia(t, !0);
					} else e = up(e).createTextNode(r), e[St] = t, t.stateNode = e;
				}
				return gl(t), null;
			case 31:
				if (n = t.memoizedState, e === null || e.memoizedState !== null) {
					if (r = sa(t), n !== null) {
						if (e === null) {
							if (!r) throw Error(i(318));
							if (e = t.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(i(557));
							e[St] = t;
						} else ca(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						gl(t), e = !1;
					} else n = la(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n), e = !0;
					if (!e) return t.flags & 256 ? (No(t), t) : (No(t), null);
					if (t.flags & 128) throw Error(i(558));
				}
				return gl(t), null;
			case 13:
				if (r = t.memoizedState, e === null || e.memoizedState !== null && e.memoizedState.dehydrated !== null) {
					if (a = sa(t), r !== null && r.dehydrated !== null) {
						if (e === null) {
							if (!a) throw Error(i(318));
							if (a = t.memoizedState, a = a === null ? null : a.dehydrated, !a) throw Error(i(317));
							a[St] = t;
						} else ca(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						gl(t), a = !1;
					} else a = la(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = a), a = !0;
					if (!a) return t.flags & 256 ? (No(t), t) : (No(t), null);
				}
				return No(t), t.flags & 128 ? (t.lanes = n, t) : (n = r !== null, e = e !== null && e.memoizedState !== null, n && (r = t.child, a = null, r.alternate !== null && r.alternate.memoizedState !== null && r.alternate.memoizedState.cachePool !== null && (a = r.alternate.memoizedState.cachePool.pool), o = null, r.memoizedState !== null && r.memoizedState.cachePool !== null && (o = r.memoizedState.cachePool.pool), o !== a && (r.flags |= 2048)), n !== e && n && (t.child.flags |= 8192), ml(t, t.updateQueue), gl(t), null);
			case 4: return Te(), e === null && Wf(t.stateNode.containerInfo), t.flags |= 67108864, gl(t), null;
			case 10: return ha(t.type), gl(t), null;
			case 19:
				if (Io(t), r = t.memoizedState, r === null) return gl(t), null;
				if (a = !!(t.flags & 128), o = r.rendering, o === null) {
					if (a) hl(r, !1);
					else {
						if (cd !== 0 || e !== null && e.flags & 128) for (e = t.child; e !== null;) {
							if (o = Lo(e), o !== null) {
								for (t.flags |= 128, hl(r, !1), e = o.updateQueue, t.updateQueue = e, ml(t, e), t.subtreeFlags = 0, e = n, n = t.child; n !== null;) Ni(n, e), n = n.sibling;
								return Fo(t, Po.current & 1 | 2), W && U(t, r.treeForkCount), t.child;
							}
							e = e.sibling;
						}
						r.tail !== null && Be() > yd && (t.flags |= 128, a = !0, hl(r, !1), t.lanes = 4194304);
					}
				} else {
					if (!a) {
						if (e = Lo(o), e !== null) {
							if (t.flags |= 128, a = !0, e = e.updateQueue, t.updateQueue = e, ml(t, e), hl(r, !0), r.tail === null && r.tailMode !== "collapsed" && r.tailMode !== "visible" && !o.alternate && !W) return gl(t), null;
						} else 2 * Be() - r.renderingStartTime > yd && n !== 536870912 && (t.flags |= 128, a = !0, hl(r, !1), t.lanes = 4194304);
					}
					r.isBackwards ? (o.sibling = t.child, t.child = o) : (e = r.last, e === null ? t.child = o : e.sibling = o, r.last = o);
				}
				if (r.tail !== null) {
					e = r.tail;
					a: {
						for (n = e; n !== null;) {
							if (n.alternate !== null) {
								n = !1;
								break a;
							}
							n = n.sibling;
						}
						n = !0;
					}
					return r.rendering = e, r.tail = e.sibling, r.renderingStartTime = Be(), e.sibling = null, o = Po.current, o = a ? o & 1 | 2 : o & 1, r.tailMode === "visible" || r.tailMode === "collapsed" || !n || W ? Fo(t, o) : (n = o, ye(Do, t), ye(Po, n), Oo === null && (Oo = t)), W && U(t, r.treeForkCount), e;
				}
				return gl(t), null;
			case 22:
			case 23: return No(t), Eo(), r = t.memoizedState !== null, e === null ? r && (t.flags |= 8192) : e.memoizedState !== null !== r && (t.flags |= 8192), r ? n & 536870912 && !(t.flags & 128) && (gl(t), t.subtreeFlags & 6 && (t.flags |= 8192)) : gl(t), n = t.updateQueue, n !== null && ml(t, n.retryQueue), n = null, e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), r = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (r = t.memoizedState.cachePool.pool), r !== n && (t.flags |= 2048), e !== null && ve(Va), null;
			case 24: return n = null, e !== null && (n = e.memoizedState.cache), t.memoizedState.cache !== n && (t.flags |= 2048), ha(Da), gl(t), null;
			case 25: return null;
			case 30: return t.flags |= 33554432, gl(t), null;
		}
		throw Error(i(156, t.tag));
	}
	function vl(e, t) {
		switch (Zi(t), t.tag) {
			case 1: return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 3: return ha(Da), Te(), e = t.flags, e & 65536 && !(e & 128) ? (t.flags = e & -65537 | 128, t) : null;
			case 26:
			case 27:
			case 5: return De(t), null;
			case 31:
				if (t.memoizedState !== null) {
					if (No(t), t.alternate === null) throw Error(i(340));
					ca();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 13:
				if (No(t), e = t.memoizedState, e !== null && e.dehydrated !== null) {
					if (t.alternate === null) throw Error(i(340));
					ca();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 19: return Io(t), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, e = t.memoizedState, e !== null && (e.rendering = null, e.tail = null), t.flags |= 4, t) : null;
			case 4: return Te(), null;
			case 10: return ha(t.type), null;
			case 22:
			case 23: return No(t), Eo(), e !== null && ve(Va), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 24: return ha(Da), null;
			case 25: return null;
			default: return null;
		}
	}
	function yl(e, t) {
		switch (Zi(t), t.tag) {
			case 3:
				ha(Da), Te();
				break;
			case 26:
			case 27:
			case 5:
				De(t);
				break;
			case 4:
				Te();
				break;
			case 31:
				t.memoizedState !== null && No(t);
				break;
			case 13:
				No(t);
				break;
			case 19:
				Io(t);
				break;
			case 10:
				ha(t.type);
				break;
			case 22:
			case 23:
				No(t), Eo(), e !== null && ve(Va);
				break;
			case 24: ha(Da);
		}
	}
	function bl(e, t) {
		try {
			var n = t.updateQueue, r = n === null ? null : n.lastEffect;
			if (r !== null) {
				var i = r.next;
				n = i;
				do {
					if ((n.tag & e) === e) {
						r = void 0;
						var a = n.create, o = n.inst;
						r = a(), o.destroy = r;
					}
					n = n.next;
				} while (n !== i);
			}
		} catch (e) {
			_f(t, t.return, e);
		}
	}
	function xl(e, t, n) {
		try {
			var r = t.updateQueue, i = r === null ? null : r.lastEffect;
			if (i !== null) {
				var a = i.next;
				r = a;
				do {
					if ((r.tag & e) === e) {
						var o = r.inst, s = o.destroy;
						if (s !== void 0) {
							o.destroy = void 0, i = t;
							var c = n, l = s;
							try {
								l();
							} catch (e) {
								_f(i, c, e);
							}
						}
					}
					r = r.next;
				} while (r !== a);
			}
		} catch (e) {
			_f(t, t.return, e);
		}
	}
	function Sl(e) {
		var t = e.updateQueue;
		if (t !== null) {
			var n = e.stateNode;
			try {
				xo(t, n);
			} catch (t) {
				_f(e, e.return, t);
			}
		}
	}
	function Cl(e, t, n) {
		n.props = bc(e.type, e.memoizedProps), n.state = e.memoizedState;
		try {
			n.componentWillUnmount();
		} catch (n) {
			_f(e, t, n);
		}
	}
	function wl(e, t) {
		try {
			var n = e.ref;
			if (n !== null) {
				switch (e.tag) {
					case 26:
					case 27:
					case 5:
						var r = e.stateNode;
						break;
					case 30:
						var i = e.stateNode, a = hi(e.memoizedProps, i);
						(i.ref === null || i.ref.name !== a) && (i.ref = Fp(a)), r = i.ref;
						break;
					case 7:
						if (e.stateNode === null) {
							var o = new Ip(e);
							h(e.child, !1, $p, o, void 0, void 0), e.stateNode = o;
						}
						r = e.stateNode;
						break;
					default: r = e.stateNode;
				}
				typeof n == "function" ? e.refCleanup = n(r) : n.current = r;
			}
		} catch (n) {
			_f(e, t, n);
		}
	}
	function Tl(e, t) {
		var n = e.ref, r = e.refCleanup;
		if (n !== null) {
			if (typeof r == "function") try {
				r();
			} catch (n) {
				_f(e, t, n);
			} finally {
				e.refCleanup = null, e = e.alternate, e != null && (e.refCleanup = null);
			}
			else if (typeof n == "function") try {
				n(null);
			} catch (n) {
				_f(e, t, n);
			}
			else n.current = null;
		}
	}
	function El(e, t) {
		if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null) for (var n = 0; n < t.length; n++) tm(e.stateNode, t[n]);
	}
	function Dl(e) {
		for (var t = e.return; t !== null && (Al(t) && tm(e.stateNode, t.stateNode), !kl(t));) t = t.return;
	}
	function Ol(e) {
		for (var t = e.return; t !== null && (Al(t) && nm(e.stateNode, t.stateNode), !kl(t));) t = t.return;
	}
	function kl(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 27;
	}
	function Al(e) {
		return e && e.tag === 7 && e.stateNode !== null;
	}
	function jl(e) {
		var t = e.type, n = e.memoizedProps, r = e.stateNode;
		try {
			a: switch (t) {
				case "button":
				case "input":
				case "select":
				case "textarea":
					n.autoFocus && r.focus();
					break a;
				case "img": n.src ? r.src = n.src : n.srcSet && (r.srcset = n.srcSet);
			}
		} catch (t) {
			_f(e, e.return, t);
		}
	}
	function Ml(e, t, n) {
		try {
			var r = e.stateNode;
			ap(r, e.type, n, t), r[Ct] = t;
		} catch (t) {
			_f(e, e.return, t);
		}
	}
	function Nl(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 26 || e.tag === 27 && Cp(e.type) || e.tag === 4;
	}
	function Pl(e) {
		a: for (;;) {
			for (; e.sibling === null;) {
				if (e.return === null || Nl(e.return)) return null;
				e = e.return;
			}
			for (e.sibling.return = e.return, e = e.sibling; e.tag !== 5 && e.tag !== 6 && e.tag !== 18;) {
				if (e.tag === 27 && Cp(e.type) || e.flags & 2 || e.child === null || e.tag === 4) continue a;
				e.child.return = e, e = e.child;
			}
			if (!(e.flags & 2)) return e.stateNode;
		}
	}
	function Fl(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? (n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n).insertBefore(i, t) : (t = n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n, t.appendChild(i), n = n._reactRootContainer, n != null || t.onclick !== null || (t.onclick = z)), El(e, r), Kt = !0;
		else if (i !== 4 && (i === 27 && (El(e, r), r = null, Cp(e.type) && (n = e.stateNode, t = null)), e = e.child, e !== null)) for (Fl(e, t, n, r), e = e.sibling; e !== null;) Fl(e, t, n, r), e = e.sibling;
	}
	function Il(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? n.insertBefore(i, t) : n.appendChild(i), El(e, r), Kt = !0;
		else if (i !== 4 && (i === 27 && (El(e, r), r = null, Cp(e.type) && (n = e.stateNode)), e = e.child, e !== null)) for (Il(e, t, n, r), e = e.sibling; e !== null;) Il(e, t, n, r), e = e.sibling;
	}
	function Ll(e) {
		var t = e.stateNode, n = e.memoizedProps;
		try {
			for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0]);
			rp(t, r, n), t[St] = e, t[Ct] = n;
		} catch (t) {
			_f(e, e.return, t);
		}
	}
	var Rl = !1, zl = null;
	function Bl(e) {
		(e.tag === 30 || e.subtreeFlags & 33554432) && (Rl = !0);
	}
	var Vl = null;
	function Hl() {
		var e = Vl;
		return Vl = null, e;
	}
	var Ul = 0;
	function Wl(e, t, n, r, i) {
		return Ul = 0, Gl(e.child, t, n, r, i);
	}
	function Gl(e, t, n, r, i) {
		for (var a = !1; e !== null;) {
			if (e.tag === 5) {
				var o = e.stateNode;
				if (r !== null) {
					var s = kp(o);
					r.push(s), s.view && (a = !0);
				} else a || kp(o).view && (a = !0);
				Rl = !0, Ep(o, Ul === 0 ? t : t + "_" + Ul, n), Ul++;
			} else e.tag === 22 && e.memoizedState !== null || e.tag === 30 && i || Gl(e.child, t, n, r, i) && (a = !0);
			e = e.sibling;
		}
		return a;
	}
	function Kl(e, t) {
		for (; e !== null;) e.tag === 5 ? Dp(e.stateNode, e.memoizedProps) : e.tag === 22 && e.memoizedState !== null || e.tag === 30 && t || Kl(e.child, t), e = e.sibling;
	}
	function ql(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if ((e.tag !== 22 || e.memoizedState === null) && (ql(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)) {
				var t = e.memoizedProps;
				if (t.name == null || t.name === "auto") throw Error(i(544));
				var n = t.name;
				t = _i(t.default, t.share), t !== "none" && (Wl(e, n, t, null, !1) || Kl(e.child, !1));
			}
			e = e.sibling;
		}
	}
	function Jl(e, t) {
		if (e.tag === 30) {
			var n = e.stateNode, r = e.memoizedProps, i = hi(r, n), a = _i(r.default, n.paired ? r.share : r.enter);
			a === "none" ? ql(e) : Wl(e, i, a, null, !1) ? (ql(e), n.paired || t || Id(e, r.onEnter)) : Kl(e.child, !1);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Jl(e, t), e = e.sibling;
		else ql(e);
	}
	function Yl(e) {
		if (zl !== null && zl.size !== 0) {
			var t = zl;
			if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
				if (e.tag !== 22 || e.memoizedState === null) {
					if (e.tag === 30 && e.flags & 18874368) {
						var n = e.memoizedProps, r = n.name;
						if (r != null && r !== "auto") {
							var i = t.get(r);
							if (i !== void 0) {
								var a = _i(n.default, n.share);
								if (a !== "none" && (Wl(e, r, a, null, !1) ? (a = e.stateNode, i.paired = a, a.paired = i, Id(e, n.onShare)) : Kl(e.child, !1)), t.delete(r), t.size === 0) break;
							}
						}
					}
					Yl(e);
				}
				e = e.sibling;
			}
		}
	}
	function Xl(e) {
		if (e.tag === 30) {
			var t = e.memoizedProps, n = hi(t, e.stateNode), r = zl === null ? void 0 : zl.get(n), i = _i(t.default, r === void 0 ? t.exit : t.share);
			i !== "none" && (Wl(e, n, i, null, !1) ? r === void 0 ? Id(e, t.onExit) : (i = e.stateNode, r.paired = i, i.paired = r, zl.delete(n), Id(e, t.onShare)) : Kl(e.child, !1)), zl !== null && Yl(e);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Xl(e), e = e.sibling;
		else zl !== null && Yl(e);
	}
	function Zl(e) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var t = e.memoizedProps, n = hi(t, e.stateNode);
				t = _i(t.default, t.update), e.flags &= -5, t !== "none" && Wl(e, n, t, e.memoizedState = [], !1);
			} else e.subtreeFlags & 33554432 && Zl(e);
			e = e.sibling;
		}
	}
	function Ql(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if (e.tag !== 22 || e.memoizedState === null) {
				if (e.tag === 30 && e.flags & 18874368) {
					var t = e.stateNode;
					t.paired !== null && (t.paired = null, Kl(e.child, !1));
				}
				Ql(e);
			}
			e = e.sibling;
		}
	}
	function $l(e) {
		if (e.tag === 30) e.stateNode.paired = null, Kl(e.child, !1), Ql(e);
		else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) $l(e), e = e.sibling;
		else Ql(e);
	}
	function eu(e) {
		for (e = e.child; e !== null;) e.tag === 30 ? Kl(e.child, !1) : e.subtreeFlags & 33554432 && eu(e), e = e.sibling;
	}
	function tu(e, t, n, r, i, a, o) {
		for (var s = !1; t !== null;) {
			if (t.tag === 5) {
				var c = t.stateNode;
				if (a !== null && Ul < a.length) {
					var l = a[Ul], u = kp(c);
					(l.view || u.view) && (s = !0);
					var d;
					if (d = !(e.flags & 4)) {
						if (u.clip) d = !0;
						else {
							d = l.rect;
							var f = u.rect;
							d = d.y !== f.y || d.x !== f.x || d.height !== f.height || d.width !== f.width;
						}
					}
					d && (e.flags |= 4), u.abs ? u = !l.abs : (l = l.rect, u = u.rect, u = l.height !== u.height || l.width !== u.width), u && (e.flags |= 32);
				} else e.flags |= 32;
				e.flags & 4 && Ep(c, Ul === 0 ? n : n + "_" + Ul, i), s && e.flags & 4 || (Vl === null && (Vl = []), Vl.push(c, Ul === 0 ? r : r + "_" + Ul, t.memoizedProps)), Ul++;
			} else (t.tag !== 22 || t.memoizedState === null) && (t.tag === 30 && o ? e.flags |= t.flags & 32 : tu(e, t.child, n, r, i, a, o) && (s = !0));
			t = t.sibling;
		}
		return s;
	}
	function nu(e, t) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var n = e.memoizedProps, r = e.stateNode, i = hi(n, r), a = _i(n.default, n.update);
				if (t) {
					r = r.clones;
					var o = r === null ? null : r.map(Ap);
				} else o = e.memoizedState, e.memoizedState = null;
				r = e;
				var s = e.child;
				Ul = 0, i = tu(r, s, i, i, a, o, !1), e.flags & 4 && i && (t || Id(e, n.onUpdate));
			} else e.subtreeFlags & 33554432 && nu(e, t);
			e = e.sibling;
		}
	}
	var ru = !1, iu = !1, au = !1, ou = !1, su = typeof WeakSet == "function" ? WeakSet : Set, cu = null, lu = !1, uu = !1, du = !1, fu = !1;
	function pu(e, t, n) {
		if (e = e.containerInfo, cp = _h, e = Gr(e), Kr(e)) {
			if ("selectionStart" in e) var r = {
				start: e.selectionStart,
				end: e.selectionEnd
			};
			else a: {
				r = (r = e.ownerDocument) && r.defaultView || window;
				var i = r.getSelection && r.getSelection();
				if (i && i.rangeCount !== 0) {
					r = i.anchorNode;
					var a = i.anchorOffset, o = i.focusNode;
					i = i.focusOffset;
					try {
						r.nodeType, o.nodeType;
					} catch {
						r = null;
						break a;
					}
					var s = 0, c = -1, l = -1, u = 0, d = 0, f = e, p = null;
					b: for (;;) {
						for (var m; f !== r || a !== 0 && f.nodeType !== 3 || (c = s + a), f !== o || i !== 0 && f.nodeType !== 3 || (l = s + i), f.nodeType === 3 && (s += f.nodeValue.length), (m = f.firstChild) !== null;) p = f, f = m;
						for (;;) {
							if (f === e) break b;
							if (p === r && ++u === a && (c = s), p === o && ++d === i && (l = s), (m = f.nextSibling) !== null) break;
							f = p, p = f.parentNode;
						}
						f = m;
					}
					r = c === -1 || l === -1 ? null : {
						start: c,
						end: l
					};
				} else r = null;
			}
			r ||= {
				start: 0,
				end: 0
			};
		} else r = null;
		for (lp = {
			focusedElem: e,
			selectionRange: r
		}, _h = !1, n = (n & 335544064) === n, cu = t, t = n ? 9270 : 1024; cu !== null;) {
			if (e = cu, n && (r = e.deletions, r !== null)) for (a = 0; a < r.length; a++) n && Xl(r[a]);
			if (e.alternate === null && e.flags & 2) n && Bl(e), mu(n);
			else {
				if (e.tag === 22) {
					if (r = e.alternate, e.memoizedState !== null) {
						r !== null && r.memoizedState === null && n && Xl(r), mu(n);
						continue;
					}
					if (r !== null && r.memoizedState !== null) {
						n && Bl(e), mu(n);
						continue;
					}
				}
				r = e.child, (e.subtreeFlags & t) !== 0 && r !== null ? (r.return = e, cu = r) : (n && Zl(e), mu(n));
			}
		}
		zl = null;
	}
	function mu(e) {
		for (; cu !== null;) {
			var t = cu, n = e, r = t.alternate, a = t.flags;
			switch (t.tag) {
				case 0:
				case 11:
				case 15: break;
				case 1:
					if (a & 1024 && r !== null) {
						n = void 0, a = r.memoizedProps, r = r.memoizedState;
						var o = t.stateNode;
						try {
							var s = bc(t.type, a);
							n = o.getSnapshotBeforeUpdate(s, r), o.__reactInternalSnapshotBeforeUpdate = n;
						} catch (e) {
							_f(t, t.return, e);
						}
					}
					break;
				case 3:
					if (a & 1024) {
						if (r = t.stateNode.containerInfo, n = r.nodeType, n === 9) rm(r);
						else if (n === 1) switch (r.nodeName) {
							case "HEAD":
							case "HTML":
							case "BODY":
								rm(r);
								break;
							default: r.textContent = "";
						}
					}
					break;
				case 5:
				case 26:
				case 27:
				case 6:
				case 4:
				case 17: break;
				case 30:
					n && r !== null && (n = hi(r.memoizedProps, r.stateNode), a = t.memoizedProps, a = _i(a.default, a.update), a !== "none" && Wl(r, n, a, r.memoizedState = [], !0));
					break;
				default: if (a & 1024) throw Error(i(163));
			}
			if (r = t.sibling, r !== null) {
				r.return = t.return, cu = r;
				break;
			}
			cu = t.return;
		}
	}
	function hu(e, t, n) {
		var r = n.flags;
		switch (n.tag) {
			case 0:
			case 11:
			case 15:
				Fu(e, n), r & 4 && bl(5, n);
				break;
			case 1:
				if (Fu(e, n), r & 4) {
					if (e = n.stateNode, t === null) try {
						e.componentDidMount();
					} catch (e) {
						_f(n, n.return, e);
					}
					else {
						var i = bc(n.type, t.memoizedProps);
						t = t.memoizedState;
						try {
							e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate);
						} catch (e) {
							_f(n, n.return, e);
						}
					}
				}
				r & 64 && Sl(n), r & 512 && wl(n, n.return);
				break;
			case 3:
				if (Fu(e, n), r & 64 && (e = n.updateQueue, e !== null)) {
					if (t = null, n.child !== null) switch (n.child.tag) {
						case 27:
						case 5:
							t = n.child.stateNode;
							break;
						case 1: t = n.child.stateNode;
					}
					try {
						xo(e, t);
					} catch (e) {
						_f(n, n.return, e);
					}
				}
				break;
			case 27: t === null && r & 4 && Ll(n);
			case 26:
			case 5:
				Fu(e, n), t === null && r & 4 && jl(n), r & 512 && wl(n, n.return);
				break;
			case 12:
				Fu(e, n);
				break;
			case 31:
				Fu(e, n), r & 4 && wu(e, n);
				break;
			case 13:
				Fu(e, n), r & 4 && Tu(e, n), r & 64 && (e = n.memoizedState, e !== null && (e = e.dehydrated, e !== null && (n = xf.bind(null, n), lm(e, n))));
				break;
			case 22:
				if (r = n.memoizedState !== null || ru, !r) {
					var a = t !== null && t.memoizedState !== null || iu;
					t = ru, i = iu, ru = r, (iu = a) && !i ? (r = 2, n.subtreeFlags & 8772 && (r |= 1), Lu(e, n, r)) : Fu(e, n), ru = t, iu = i;
				}
				break;
			case 30:
				Fu(e, n), r & 512 && wl(n, n.return);
				break;
			case 7: r & 512 && wl(n, n.return);
			default: Fu(e, n);
		}
	}
	function gu(e, t) {
		for (e = e.child; e !== null;) _u(e, t), e = e.sibling;
	}
	function _u(e, t) {
		switch (e.tag) {
			case 5:
			case 26:
				try {
					var n = e.stateNode;
					if (t) {
						var r = n.style;
						typeof r.setProperty == "function" ? r.setProperty("display", "none", "important") : r.display = "none";
					} else {
						var i = e.stateNode, a = e.memoizedProps.style, o = a != null && a.hasOwnProperty("display") ? a.display : null;
						i.style.display = o == null || typeof o == "boolean" ? "" : ("" + o).trim();
					}
				} catch (t) {
					_f(e, e.return, t);
				}
				vu(e, t);
				break;
			case 6:
				try {
					e.stateNode.nodeValue = t ? "" : e.memoizedProps, Kt = !0;
				} catch (t) {
					_f(e, e.return, t);
				}
				break;
			case 18:
				try {
					var s = e.stateNode;
					t ? Tp(s, !0) : Tp(e.stateNode, !1);
				} catch (t) {
					_f(e, e.return, t);
				}
				break;
			case 22:
			case 23:
				e.memoizedState === null && gu(e, t);
				break;
			default: gu(e, t);
		}
	}
	function vu(e, t) {
		if (e.subtreeFlags & 67108864) for (e = e.child; e !== null;) {
			a: {
				var n = e, r = t;
				switch (n.tag) {
					case 4:
						_u(n, r);
						break a;
					case 22:
						n.memoizedState === null && vu(n, r);
						break a;
					default: vu(n, r);
				}
			}
			e = e.sibling;
		}
	}
	function yu(e) {
		var t = e.alternate;
		t !== null && (e.alternate = null, yu(t)), e.child = null, e.deletions = null, e.sibling = null, e.tag === 5 && (t = e.stateNode, t !== null && jt(t)), e.stateNode = null, e.return = null, e.dependencies = null, e.memoizedProps = null, e.memoizedState = null, e.pendingProps = null, e.stateNode = null, e.updateQueue = null;
	}
	var bu = null, xu = !1;
	function Su(e, t, n) {
		for (n = n.child; n !== null;) Cu(e, t, n), n = n.sibling;
	}
	function Cu(e, t, n) {
		if (Xe && typeof Xe.onCommitFiberUnmount == "function") try {
			Xe.onCommitFiberUnmount(Ye, n);
		} catch {}
		switch (n.tag) {
			case 26:
				iu || Tl(n, t), Su(e, t, n), n.memoizedState ? n.memoizedState.count-- : n.stateNode && !iu && (n = n.stateNode, n.parentNode.removeChild(n));
				break;
			case 27:
				iu || Tl(n, t), Ol(n);
				var r = bu, i = xu;
				Cp(n.type) && (bu = n.stateNode, xu = !1), Su(e, t, n), _m(n.stateNode, n.type, n.memoizedProps), bu = r, xu = i;
				break;
			case 5: iu || Tl(n, t), Ol(n);
			case 6:
				if (n.tag === 6 && Ol(n), r = bu, i = xu, bu = null, Su(e, t, n), bu = r, xu = i, bu !== null) {
					if (xu) try {
						(bu.nodeType === 9 ? bu.body : bu.nodeName === "HTML" ? bu.ownerDocument.body : bu).removeChild(n.stateNode), Kt = !0;
					} catch (e) {
						_f(n, t, e);
					}
					else try {
						bu.removeChild(n.stateNode), Kt = !0;
					} catch (e) {
						_f(n, t, e);
					}
				}
				break;
			case 18:
				bu !== null && (xu ? (e = bu, wp(e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, n.stateNode), Uh(e)) : wp(bu, n.stateNode));
				break;
			case 4:
				r = bu, i = xu, bu = n.stateNode.containerInfo, xu = !0, Su(e, t, n), bu = r, xu = i;
				break;
			case 0:
			case 11:
			case 14:
			case 15:
				xl(2, n, t), iu || xl(4, n, t), Su(e, t, n);
				break;
			case 1:
				iu || (Tl(n, t), r = n.stateNode, typeof r.componentWillUnmount == "function" && Cl(n, t, r)), Su(e, t, n);
				break;
			case 21:
				Su(e, t, n);
				break;
			case 22:
				iu = (r = iu) || n.memoizedState !== null, Su(e, t, n), iu = r;
				break;
			case 30:
				Tl(n, t), Su(e, t, n);
				break;
			case 7:
				iu || Tl(n, t), Su(e, t, n);
				break;
			default: Su(e, t, n);
		}
	}
	function wu(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null))) {
			e = e.dehydrated;
			try {
				Uh(e);
			} catch (e) {
				_f(t, t.return, e);
			}
		}
	}
	function Tu(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null && (e = e.dehydrated, e !== null)))) try {
			Uh(e);
		} catch (e) {
			_f(t, t.return, e);
		}
	}
	function Eu(e) {
		switch (e.tag) {
			case 31:
			case 13:
			case 19:
				var t = e.stateNode;
				return t === null && (t = e.stateNode = new su()), t;
			case 22: return e = e.stateNode, t = e._retryCache, t === null && (t = e._retryCache = new su()), t;
			default: throw Error(i(435, e.tag));
		}
	}
	function Du(e, t) {
		var n = Eu(e);
		t.forEach(function(t) {
			if (!n.has(t)) {
				n.add(t);
				var r = Sf.bind(null, e, t);
				t.then(r, r);
			}
		});
	}
	function Ou(e, t, n) {
		var r = t.deletions;
		if (r !== null) for (var a = 0; a < r.length; a++) {
			var o = r[a], s = e, c = t, l = c;
			a: for (; l !== null;) {
				switch (l.tag) {
					case 27:
						if (Cp(l.type)) {
							bu = l.stateNode, xu = !1;
							break a;
						}
						break;
					case 5:
						bu = l.stateNode, xu = !1;
						break a;
					case 3:
					case 4:
						bu = l.stateNode.containerInfo, xu = !0;
						break a;
				}
				l = l.return;
			}
			if (bu === null) throw Error(i(160));
			Cu(s, c, o), bu = null, xu = !1, s = o.alternate, s !== null && (s.return = null), o.return = null;
		}
		if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) Au(t, e, n), t = t.sibling;
	}
	var ku = null;
	function Au(e, t, n) {
		var r = e.alternate, a = e.flags;
		switch (e.tag) {
			case 0:
			case 11:
			case 14:
			case 15:
				if (a & 4 && (r = e.updateQueue, r = r === null ? null : r.events, r !== null)) for (var o = 0; o < r.length; o++) {
					var s = r[o];
					s.ref.impl = s.nextImpl;
				}
				Ou(t, e, n), ju(e), a & 4 && (xl(3, e, e.return), bl(3, e), xl(5, e, e.return));
				break;
			case 1:
				Ou(t, e, n), ju(e), a & 512 && (iu || r === null || Tl(r, r.return)), a & 64 && ru && (e = e.updateQueue, e !== null && (t = e.callbacks, t !== null && (n = e.shared.hiddenCallbacks, e.shared.hiddenCallbacks = n === null ? t : n.concat(t))));
				break;
			case 26:
				if (o = ku, Ou(t, e, n), ju(e), a & 512 && (iu || r === null || Tl(r, r.return)), a & 4) {
					if (a = r === null ? null : r.memoizedState, n = e.memoizedState, r === null) {
						if (n === null) {
							if (e.stateNode === null) {
								if (ru) e.stateNode = pp(e.type, e.memoizedProps, t.containerInfo, e);
								else {
									a: {
										t = e.type, n = e.memoizedProps, a = o.ownerDocument || o;
										b: switch (t) {
											case "title":
												r = a.getElementsByTagName("title")[0], (!r || r[kt] || r[St] || r.namespaceURI === "http://www.w3.org/2000/svg" || r.hasAttribute("itemprop")) && (r = a.createElement(t), a.head.insertBefore(r, a.querySelector("head > title"))), rp(r, t, n), r[St] = e, It(r), t = r;
												break a;
											case "link":
												if (o = Km("link", "href", a).get(t + (n.href || ""))) {
													for (s = 0; s < o.length; s++) if (r = o[s], r.getAttribute("href") === (n.href == null || n.href === "" ? null : n.href) && r.getAttribute("rel") === (n.rel == null ? null : n.rel) && r.getAttribute("title") === (n.title == null ? null : n.title) && r.getAttribute("crossorigin") === (n.crossOrigin == null ? null : n.crossOrigin)) {
														o.splice(s, 1);
														break b;
													}
												}
												r = a.createElement(t), rp(r, t, n), a.head.appendChild(r);
												break;
											case "meta":
												if (o = Km("meta", "content", a).get(t + (n.content || ""))) {
													for (s = 0; s < o.length; s++) if (r = o[s], r.getAttribute("content") === (n.content == null ? null : "" + n.content) && r.getAttribute("name") === (n.name == null ? null : n.name) && r.getAttribute("property") === (n.property == null ? null : n.property) && r.getAttribute("http-equiv") === (n.httpEquiv == null ? null : n.httpEquiv) && r.getAttribute("charset") === (n.charSet == null ? null : n.charSet)) {
														o.splice(s, 1);
														break b;
													}
												}
												r = a.createElement(t), rp(r, t, n), a.head.appendChild(r);
												break;
											default: throw Error(i(468, t));
										}
										r[St] = e, It(r), t = r;
									}
									e.stateNode = t;
								}
							} else ru || qm(o, e.type, e.stateNode);
						} else e.stateNode = Vm(o, n, e.memoizedProps);
					} else a === n ? n === null && e.stateNode !== null && Ml(e, e.memoizedProps, r.memoizedProps) : (a === null ? (t = r.stateNode, t === null || iu || t.parentNode.removeChild(t)) : a.count--, n === null ? ru || qm(o, e.type, e.stateNode) : Vm(o, n, e.memoizedProps));
				}
				break;
			case 27:
				Ou(t, e, n), ju(e), a & 512 && (iu || r === null || Tl(r, r.return)), r !== null && a & 4 && Ml(e, e.memoizedProps, r.memoizedProps);
				break;
			case 5:
				if (o = au, au = !1, Ou(t, e, n), au = o, ju(e), a & 512 && (iu || r === null || Tl(r, r.return)), e.flags & 32) {
					t = e.stateNode;
					try {
						dn(t, ""), Kt = !0;
					} catch (t) {
						_f(e, e.return, t);
					}
				}
				a & 4 && e.stateNode != null && (t = e.memoizedProps, Ml(e, t, r === null ? t : r.memoizedProps)), a & 1024 && (ou = !0);
				break;
			case 6:
				if (Ou(t, e, n), ju(e), a & 4) {
					if (e.stateNode === null) throw Error(i(162));
					t = e.memoizedProps, n = e.stateNode;
					try {
						n.nodeValue = t, Kt = !0;
					} catch (t) {
						_f(e, e.return, t);
					}
				}
				break;
			case 3:
				if (Kt = !1, Gm = null, o = ku, ku = xm(t.containerInfo), Ou(t, e, n), ku = o, ju(e), a & 4 && r !== null && r.memoizedState.isDehydrated) try {
					Uh(t.containerInfo);
				} catch (t) {
					_f(e, e.return, t);
				}
				ou && (ou = !1, Mu(e)), Kt = !1;
				break;
			case 4:
				a = au, au = ru, r = qt(), o = ku, ku = xm(e.stateNode.containerInfo), Ou(t, e, n), ju(e), ku = o, Kt && uu && (du = !0), Kt = r, au = a;
				break;
			case 12:
				Ou(t, e, n), ju(e);
				break;
			case 31:
				Ou(t, e, n), ju(e), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Du(e, t)));
				break;
			case 13:
				Ou(t, e, n), ju(e), e.child.flags & 8192 && e.memoizedState !== null != (r !== null && r.memoizedState !== null) && (_d = Be()), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Du(e, t)));
				break;
			case 22:
				o = e.memoizedState !== null, s = r !== null && r.memoizedState !== null;
				var c = ru, l = iu, u = au;
				ru = c || o, au = u || o, iu = l || s, Ou(t, e, n), iu = l, au = u, ru = c, ju(e), a & 8192 && (t = e.stateNode, t._visibility = o ? t._visibility & -2 : t._visibility | 1, !o || r === null || s || ru || iu || (t = s || iu, n = ru, r = iu, ru = o || ru, iu = t, Iu(e, 2), ru = n, iu = r), !o && au || gu(e, o)), a & 4 && (t = e.updateQueue, t !== null && (n = t.retryQueue, n !== null && (t.retryQueue = null, Du(e, n))));
				break;
			case 19:
				Ou(t, e, n), ju(e), a & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, Du(e, t)));
				break;
			case 30:
				a & 512 && (iu || r === null || Tl(r, r.return)), a = qt(), o = uu, s = (n & 335544064) === n, c = e.memoizedProps, uu = s && _i(c.default, c.update) !== "none", Ou(t, e, n), ju(e), s && r !== null && Kt && (e.flags |= 4), uu = o, Kt = a;
				break;
			case 21: break;
			case 7: a & 512 && (iu || r === null || Tl(r, r.return)), r && r.stateNode !== null && (r.stateNode._fragmentFiber = e);
			default: Ou(t, e, n), ju(e);
		}
	}
	function ju(e) {
		var t = e.flags;
		if (t & 2) {
			try {
				for (var n, r = e.return; r !== null;) {
					if (Nl(r)) {
						n = r;
						break;
					}
					r = r.return;
				}
				r = null;
				for (var a = e.return; a !== null;) {
					if (Al(a)) {
						var o = a.stateNode;
						r === null ? r = [o] : r.push(o);
					}
					if (kl(a)) break;
					a = a.return;
				}
				var s = r;
				if (n == null) throw Error(i(160));
				switch (n.tag) {
					case 27:
						var c = n.stateNode;
						Il(e, Pl(e), c, s);
						break;
					case 5:
						var l = n.stateNode;
						n.flags & 32 && (dn(l, ""), n.flags &= -33), Il(e, Pl(e), l, s);
						break;
					case 3:
					case 4:
						var u = n.stateNode.containerInfo;
						Fl(e, Pl(e), u, s);
						break;
					default: throw Error(i(161));
				}
			} catch (t) {
				_f(e, e.return, t);
			}
			e.flags &= -3;
		}
		t & 4096 && (e.flags &= -4097);
	}
	function Mu(e) {
		if (e.subtreeFlags & 1024) for (e = e.child; e !== null;) {
			var t = e;
			Mu(t), t.tag === 5 && t.flags & 1024 && (t = t.stateNode, _h = !0, t.reset(), _h = !1), e = e.sibling;
		}
	}
	function Nu(e, t) {
		if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) Pu(t, e), t = t.sibling;
		else nu(t, !1);
	}
	function Pu(e, t) {
		var n = e.alternate;
		if (n === null) Jl(e, !1);
		else switch (e.tag) {
			case 3:
				if (fu = lu = !1, Hl(), Nu(t, e), !lu && !du) {
					if (e = Vl, e !== null) for (var r = 0; r < e.length; r += 3) {
						n = e[r];
						var i = e[r + 1];
						Dp(n, e[r + 2]), n = n.ownerDocument.documentElement, n !== null && n.animate({
							opacity: [0, 0],
							pointerEvents: ["none", "none"]
						}, {
							duration: 0,
							fill: "forwards",
							pseudoElement: "::view-transition-group(" + i + ")"
						});
					}
					e = t.containerInfo, e = e.nodeType === 9 ? e.documentElement : e.ownerDocument.documentElement, e !== null && e.style.viewTransitionName === "" && (e.style.viewTransitionName = "none", e.animate({
						opacity: [0, 0],
						pointerEvents: ["none", "none"]
					}, {
						duration: 0,
						fill: "forwards",
						pseudoElement: "::view-transition-group(root)"
					}), e.animate({
						width: [0, 0],
						height: [0, 0]
					}, {
						duration: 0,
						fill: "forwards",
						pseudoElement: "::view-transition"
					})), fu = !0;
				}
				Vl = null;
				break;
			case 5:
				Nu(t, e);
				break;
			case 4:
				r = lu, lu = !1, Nu(t, e), lu && (du = !0), lu = r;
				break;
			case 22:
				e.memoizedState === null && (n.memoizedState === null ? Nu(t, e) : Jl(e, !1));
				break;
			case 30:
				r = lu, i = Hl(), lu = !1, Nu(t, e), lu && (e.flags |= 4);
				var a = e.memoizedProps, o = e.stateNode;
				t = hi(a, o), o = hi(n.memoizedProps, o);
				var s = _i(a.default, a.update);
				s === "none" ? t = !1 : (a = n.memoizedState, n.memoizedState = null, n = e.child, Ul = 0, t = tu(e, n, t, o, s, a, !0), Ul !== (a === null ? 0 : a.length) && (e.flags |= 32)), e.flags & 4 && t ? (Id(e, e.memoizedProps.onUpdate), Vl = i) : i !== null && (i.push.apply(i, Vl), Vl = i), lu = e.flags & 32 ? !0 : r;
				break;
			default: Nu(t, e);
		}
	}
	function Fu(e, t) {
		if (t.subtreeFlags & 8772) for (t = t.child; t !== null;) hu(e, t.alternate, t), t = t.sibling;
	}
	function Iu(e, t) {
		for (e = e.child; e !== null;) {
			var n = e, r = t;
			switch (n.tag) {
				case 0:
				case 11:
				case 14:
				case 15:
					xl(4, n, n.return), Iu(n, r);
					break;
				case 1:
					Tl(n, n.return);
					var i = n.stateNode;
					typeof i.componentWillUnmount == "function" && Cl(n, n.return, i), Iu(n, r);
					break;
				case 27: r & 2 && _m(n.stateNode, n.type, n.memoizedProps);
				case 5:
					Tl(n, n.return), n.tag !== 5 && n.tag !== 27 || Ol(n), Iu(n, r);
					break;
				case 6:
					Ol(n);
					break;
				case 26:
					Tl(n, n.return), i = n.stateNode, n.memoizedState !== null || i === null || iu || i.parentNode.removeChild(i), Iu(n, r);
					break;
				case 22:
					n.memoizedState === null && Iu(n, r);
					break;
				case 30:
					Tl(n, n.return), Iu(n, r);
					break;
				case 7: Tl(n, n.return);
				default: Iu(n, r);
			}
			e = e.sibling;
		}
	}
	function Lu(e, t, n) {
		for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
			var r = t.alternate, i = e, a = t, o = a.flags, s = !!(n & 1);
			switch (a.tag) {
				case 0:
				case 11:
				case 15:
					Lu(i, a, n), bl(4, a);
					break;
				case 1:
					if (Lu(i, a, n), r = a, i = r.stateNode, typeof i.componentDidMount == "function") try {
						i.componentDidMount();
					} catch (e) {
						_f(r, r.return, e);
					}
					if (r = a, i = r.updateQueue, i !== null) {
						var c = r.stateNode;
						try {
							var l = i.shared.hiddenCallbacks;
							if (l !== null) for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) bo(l[i], c);
						} catch (e) {
							_f(r, r.return, e);
						}
					}
					s && o & 64 && Sl(a), wl(a, a.return);
					break;
				case 27: n & 2 && Ll(a);
				case 5:
					a.tag !== 5 && a.tag !== 27 || Dl(a), Lu(i, a, n), s && r === null && o & 4 && jl(a), wl(a, a.return);
					break;
				case 6:
					Dl(a);
					break;
				case 26:
					c = a.stateNode, a.memoizedState !== null || c === null || ru || qm(xm(c.ownerDocument), a.type, c), Lu(i, a, n), s && r === null && o & 4 && jl(a), wl(a, a.return);
					break;
				case 12:
					Lu(i, a, n);
					break;
				case 31:
					Lu(i, a, n), s && o & 4 && wu(i, a);
					break;
				case 13:
					Lu(i, a, n), s && o & 4 && Tu(i, a);
					break;
				case 22:
					a.memoizedState === null && Lu(i, a, n), wl(a, a.return);
					break;
				case 30:
					Lu(i, a, n), wl(a, a.return);
					break;
				case 7: wl(a, a.return);
				default: Lu(i, a, n);
			}
			t = t.sibling;
		}
	}
	function Ru(e, t) {
		var n = null;
		e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), e = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (e = t.memoizedState.cachePool.pool), e !== n && (e != null && e.refCount++, n != null && ka(n));
	}
	function zu(e, t) {
		e = null, t.alternate !== null && (e = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== e && (t.refCount++, e != null && ka(e));
	}
	function Bu(e, t, n, r) {
		var i = (n & 335544064) === n;
		if (t.subtreeFlags & (i ? 10262 : 10256)) for (t = t.child; t !== null;) Vu(e, t, n, r), t = t.sibling;
		else i && eu(t);
	}
	function Vu(e, t, n, r) {
		var i = (n & 335544064) === n;
		i && t.alternate === null && t.return !== null && t.return.alternate !== null && $l(t);
		var a = t.flags;
		switch (t.tag) {
			case 0:
			case 11:
			case 15:
				Bu(e, t, n, r), a & 2048 && bl(9, t);
				break;
			case 1:
				Bu(e, t, n, r);
				break;
			case 3:
				Bu(e, t, n, r), i && fu && (e = e.containerInfo, e = e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, e.style.viewTransitionName === "root" && (e.style.viewTransitionName = ""), e = e.ownerDocument.documentElement, e !== null && e.style.viewTransitionName === "none" && (e.style.viewTransitionName = "")), a & 2048 && (a = null, t.alternate !== null && (a = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== a && (t.refCount++, a != null && ka(a)));
				break;
			case 12:
				if (a & 2048) {
					Bu(e, t, n, r), a = t.stateNode;
					try {
						var o = t.memoizedProps, s = o.id, c = o.onPostCommit;
						typeof c == "function" && c(s, t.alternate === null ? "mount" : "update", a.passiveEffectDuration, -0);
					} catch (e) {
						_f(t, t.return, e);
					}
				} else Bu(e, t, n, r);
				break;
			case 31:
				Bu(e, t, n, r);
				break;
			case 13:
				Bu(e, t, n, r);
				break;
			case 23: break;
			case 22:
				o = t.stateNode, s = t.alternate, t.memoizedState === null ? (i && s !== null && s.memoizedState !== null && $l(t), o._visibility & 2 ? Bu(e, t, n, r) : (o._visibility |= 2, Hu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1))) : (i && s !== null && s.memoizedState === null && $l(s), o._visibility & 2 ? Bu(e, t, n, r) : Uu(e, t)), a & 2048 && Ru(s, t);
				break;
			case 24:
				Bu(e, t, n, r), a & 2048 && zu(t.alternate, t);
				break;
			case 30:
				i && (a = t.alternate, a !== null && (Kl(a.child, !0), Kl(t.child, !0))), Bu(e, t, n, r);
				break;
			default: Bu(e, t, n, r);
		}
	}
	function Hu(e, t, n, r, i) {
		for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
			var a = e, o = t, s = n, c = r, l = o.flags;
			switch (o.tag) {
				case 0:
				case 11:
				case 15:
					Hu(a, o, s, c, i), bl(8, o);
					break;
				case 23: break;
				case 22:
					var u = o.stateNode;
					o.memoizedState === null ? (u._visibility |= 2, Hu(a, o, s, c, i)) : u._visibility & 2 ? Hu(a, o, s, c, i) : Uu(a, o), i && l & 2048 && Ru(o.alternate, o);
					break;
				case 24:
					Hu(a, o, s, c, i), i && l & 2048 && zu(o.alternate, o);
					break;
				default: Hu(a, o, s, c, i);
			}
			t = t.sibling;
		}
	}
	function Uu(e, t) {
		if (t.subtreeFlags & 10256) for (t = t.child; t !== null;) {
			var n = e, r = t, i = r.flags;
			switch (r.tag) {
				case 22:
					Uu(n, r), i & 2048 && Ru(r.alternate, r);
					break;
				case 24:
					Uu(n, r), i & 2048 && zu(r.alternate, r);
					break;
				default: Uu(n, r);
			}
			t = t.sibling;
		}
	}
	var Wu = 8192;
	function Gu(e, t, n) {
		if (e.subtreeFlags & Wu) for (e = e.child; e !== null;) Ku(e, t, n), e = e.sibling;
	}
	function Ku(e, t, n) {
		switch (e.tag) {
			case 26:
				Gu(e, t, n), e.flags & Wu && (e.memoizedState === null ? (e = e.stateNode, (t & 335544128) === t && Qm(n, e)) : $m(n, ku, e.memoizedState, e.memoizedProps));
				break;
			case 5:
				Gu(e, t, n), e.flags & Wu && (e = e.stateNode, (t & 335544128) === t && Qm(n, e));
				break;
			case 3:
			case 4:
				var r = ku;
				ku = xm(e.stateNode.containerInfo), Gu(e, t, n), ku = r;
				break;
			case 22:
				e.memoizedState === null && (r = e.alternate, r !== null && r.memoizedState !== null ? (r = Wu, Wu = 16777216, Gu(e, t, n), Wu = r) : Gu(e, t, n));
				break;
			case 30:
				if ((e.flags & Wu) !== 0 && (r = e.memoizedProps.name, r != null && r !== "auto")) {
					var i = e.stateNode;
					i.paired = null, zl === null && (zl = /* @__PURE__ */ new Map()), zl.set(r, i);
				}
				Gu(e, t, n);
				break;
			default: Gu(e, t, n);
		}
	}
	function qu(e) {
		var t = e.alternate;
		if (t !== null && (e = t.child, e !== null)) {
			t.child = null;
			do
				t = e.sibling, e.sibling = null, e = t;
			while (e !== null);
		}
	}
	function Ju(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				cu = r, Zu(r, e);
			}
			qu(e);
		}
		if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) Yu(e), e = e.sibling;
	}
	function Yu(e) {
		switch (e.tag) {
			case 0:
			case 11:
			case 15:
				Ju(e), e.flags & 2048 && xl(9, e, e.return);
				break;
			case 3:
				Ju(e);
				break;
			case 12:
				Ju(e);
				break;
			case 22:
				var t = e.stateNode;
				e.memoizedState !== null && t._visibility & 2 && (e.return === null || e.return.tag !== 13) ? (t._visibility &= -3, Xu(e)) : Ju(e);
				break;
			default: Ju(e);
		}
	}
	function Xu(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				cu = r, Zu(r, e);
			}
			qu(e);
		}
		for (e = e.child; e !== null;) {
			switch (t = e, t.tag) {
				case 0:
				case 11:
				case 15:
					xl(8, t, t.return), Xu(t);
					break;
				case 22:
					n = t.stateNode, n._visibility & 2 && (n._visibility &= -3, Xu(t));
					break;
				default: Xu(t);
			}
			e = e.sibling;
		}
	}
	function Zu(e, t) {
		for (; cu !== null;) {
			var n = cu;
			switch (n.tag) {
				case 0:
				case 11:
				case 15:
					xl(8, n, t);
					break;
				case 23:
				case 22:
					if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
						var r = n.memoizedState.cachePool.pool;
						r != null && r.refCount++;
					}
					break;
				case 24: ka(n.memoizedState.cache);
			}
			if (r = n.child, r !== null) r.return = n, cu = r;
			else a: for (n = e; cu !== null;) {
				r = cu;
				var i = r.sibling, a = r.return;
				if (yu(r), r === n) {
					cu = null;
					break a;
				}
				if (i !== null) {
					i.return = a, cu = i;
					break a;
				}
				cu = a;
			}
		}
	}
	var Qu = {
		getCacheForType: function(e) {
			var t = xa(Da), n = t.data.get(e);
			return n === void 0 && (n = e(), t.data.set(e, n)), n;
		},
		cacheSignal: function() {
			return xa(Da).controller.signal;
		}
	}, $u = typeof WeakMap == "function" ? WeakMap : Map, ed = 0, td = null, K = null, q = 0, nd = 0, rd = null, id = !1, ad = !1, od = !1, sd = 0, cd = 0, ld = 0, ud = 0, dd = 0, fd = 0, pd = 0, md = null, hd = null, gd = !1, _d = 0, vd = 0, yd = Infinity, bd = null, xd = null, Sd = 0, Cd = null, wd = null, Td = 0, Ed = 0, Dd = null, Od = null, kd = null, Ad = null, jd = null, Md = 0, Nd = null;
	function Pd() {
		return ed & 2 && q !== 0 ? q & -q : L.T === null ? yt() : Pf();
	}
	function Fd() {
		if (fd === 0) {
			if (!(q & 536870912) || W) {
				var e = rt;
				rt <<= 1, !(rt & 3932160) && (rt = 262144), fd = e;
			} else fd = 536870912;
		}
		return e = Do.current, e !== null && (e.flags |= 32), fd;
	}
	function Id(e, t) {
		if (t != null) {
			var n = e.stateNode, r = n.ref;
			r === null && (r = n.ref = Fp(hi(e.memoizedProps, n))), Ad === null && (Ad = []), Ad.push(t.bind(null, r));
		}
	}
	function Ld(e, t, n) {
		(e === td && (nd === 2 || nd === 9) || e.cancelPendingCommit !== null) && (Wd(e, 0), Vd(e, q, fd, !1)), ft(e, n), ed & 2 && e === td || (e === td && (!(ed & 2) && (ud |= n), cd === 4 && Vd(e, q, fd, !1)), Of(e));
	}
	function Rd(e, t, n) {
		if (ed & 6) throw Error(i(327));
		var r = !n && !(t & 127) && (t & e.expiredLanes) === 0 || st(e, t), a = r ? Qd(e, t) : Xd(e, t, !0), o = r;
		do {
			if (a === 0) {
				ad && !r && Vd(e, t, 0, !1);
				break;
			}
			if (n = e.current.alternate, o && !Bd(n)) a = Xd(e, t, !1), o = !1;
			else {
				if (a === 2) {
					if (o = t, e.errorRecoveryDisabledLanes & o) var s = 0;
					else s = e.pendingLanes & -536870913, s = s === 0 ? s & 536870912 ? 536870912 : 0 : s;
					if (s !== 0) {
						t = s;
						a: {
							var c = e;
							a = md;
							var l = c.current.memoizedState.isDehydrated;
							if (l && (Wd(c, s).flags |= 256), s = Xd(c, s, !1), s !== 2 && s !== 6) {
								if (od && !l) {
									c.errorRecoveryDisabledLanes |= o, ud |= o, a = 4;
									break a;
								}
								o = hd, hd = a, o !== null && (hd === null ? hd = o : hd.push.apply(hd, o));
							}
							a = s;
						}
						if (o = !1, a !== 2) continue;
					}
				}
				if (a === 1) {
					Wd(e, 0), Vd(e, t, 0, !0);
					break;
				}
				a: {
					switch (r = e, o = a, o) {
						case 0:
						case 1: throw Error(i(345));
						case 4: if ((t & 4194048) !== t && (t & 62914560) !== t) break;
						case 6:
							Vd(r, t, fd, !id);
							break a;
						case 2:
							hd = null;
							break;
						case 3:
						case 5: break;
						default: throw Error(i(329));
					}
					if ((t & 62914560) === t && (a = _d + 300 - Be(), 10 < a)) {
						if (Vd(r, t, fd, !id), ot(r, 0, !0) !== 0) break a;
						Td = t, r.timeoutHandle = _p(zd.bind(null, r, n, hd, bd, gd, t, fd, ud, pd, id, o, "Throttled", -0, 0), a);
						break a;
					}
					zd(r, n, hd, bd, gd, t, fd, ud, pd, id, o, null, -0, 0);
				}
				break;
			}
		} while (1);
		Of(e);
	}
	function zd(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
		e.timeoutHandle = -1;
		var m = t.subtreeFlags, h = (a & 335544064) === a;
		d = null, (h || m & 8192 || (m & 16785408) == 16785408) && (d = {
			stylesheets: null,
			count: 0,
			imgCount: 0,
			imgBytes: 0,
			suspenseyImages: [],
			waitingForImages: !0,
			waitingForViewTransition: !1,
			unsuspend: z
		}, zl = null, Ku(t, a, d), h && (m = d, h = e.containerInfo, h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition, h != null && (m.count++, m.waitingForViewTransition = !0, m = rh.bind(m), h.finished.then(m, m))), m = (a & 62914560) === a ? _d - Be() : (a & 4194048) === a ? vd - Be() : 0, m = th(d, m), m !== null) ? (Td = a, e.cancelPendingCommit = m(of.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p)), Vd(e, a, o, !l)) : of(e, t, a, n, r, i, o, s, c, l, u, d);
	}
	function Bd(e) {
		for (var t = e;;) {
			var n = t.tag;
			if ((n === 0 || n === 11 || n === 15) && t.flags & 16384 && (n = t.updateQueue, n !== null && (n = n.stores, n !== null))) for (var r = 0; r < n.length; r++) {
				var i = n[r], a = i.getSnapshot;
				i = i.value;
				try {
					if (!zr(a(), i)) return !1;
				} catch {
					return !1;
				}
			}
			if (n = t.child, t.subtreeFlags & 16384 && n !== null) n.return = t, t = n;
			else {
				if (t === e) break;
				for (; t.sibling === null;) {
					if (t.return === null || t.return === e) return !0;
					t = t.return;
				}
				t.sibling.return = t.return, t = t.sibling;
			}
		}
		return !0;
	}
	function Vd(e, t, n, r) {
		t = ct(e, t), t &= ~dd, t &= ~ud, e.suspendedLanes |= t, e.pingedLanes &= ~t, r && (e.warmLanes |= t), r = e.expirationTimes;
		for (var i = t; 0 < i;) {
			var a = 31 - Qe(i), o = 1 << a;
			r[a] = -1, i &= ~o;
		}
		n !== 0 && mt(e, n, t);
	}
	function Hd() {
		return ed & 6 ? !0 : (kf(0, !1), !1);
	}
	function Ud() {
		if (K !== null) {
			if (nd === 0) var e = K.return;
			else e = K, pa = fa = null, ns(e), to = null, no = 0, e = K;
			for (; e !== null;) yl(e.alternate, e), e = e.return;
			K = null;
		}
	}
	function Wd(e, t) {
		var n = e.timeoutHandle;
		return n !== -1 && (e.timeoutHandle = -1, vp(n)), n = e.cancelPendingCommit, n !== null && (e.cancelPendingCommit = null, n()), Td = 0, Ud(), td = e, K = n = Mi(e.current, null), q = t, nd = 0, rd = null, id = !1, ad = st(e, t), od = !1, pd = fd = dd = ud = ld = cd = 0, hd = md = null, gd = !1, sd = ct(e, t), Si(), n;
	}
	function Gd(e, t) {
		G = null, L.H = fc, t === Ga || t === qa ? (t = $a(), nd = 3) : t === Ka ? (t = $a(), nd = 4) : nd = t === Ac ? 8 : typeof t == "object" && t && typeof t.then == "function" ? 6 : 1, rd = t, K === null && (cd = 1, wc(e, Bi(t, e.current)));
	}
	function Kd() {
		var e = Do.current;
		return e === null ? !0 : (q & 4194048) === q ? Oo === null : (q & 62914560) === q || q & 536870912 ? e === Oo : !1;
	}
	function qd() {
		var e = L.H;
		return L.H = fc, e === null ? fc : e;
	}
	function Jd() {
		var e = L.A;
		return L.A = Qu, e;
	}
	function Yd() {
		cd = 4, id || (q & 4194048) !== q && Do.current !== null || (ad = !0), !(ld & 134217727) && !(ud & 134217727) || td === null || Vd(td, q, fd, !1);
	}
	function Xd(e, t, n) {
		var r = ed;
		ed |= 2;
		var i = qd(), a = Jd();
		(td !== e || q !== t) && (bd = null, Wd(e, t)), t = !1;
		var o = cd;
		a: do
			try {
				if (nd !== 0 && K !== null) {
					var s = K, c = rd;
					switch (nd) {
						case 8:
							Ud(), o = 6;
							break a;
						case 3:
						case 2:
						case 9:
						case 6:
							Do.current === null && (t = !0);
							var l = nd;
							if (nd = 0, rd = null, nf(e, s, c, l), n && ad) {
								o = 0;
								break a;
							}
							break;
						default: l = nd, nd = 0, rd = null, nf(e, s, c, l);
					}
				}
				Zd(), o = cd;
				break;
			} catch (t) {
				Gd(e, t);
			}
		while (1);
		return t && e.shellSuspendCounter++, pa = fa = null, ed = r, L.H = i, L.A = a, K === null && (td = null, q = 0, Si()), o;
	}
	function Zd() {
		for (; K !== null;) ef(K);
	}
	function Qd(e, t) {
		var n = ed;
		ed |= 2;
		var r = qd(), a = Jd();
		td !== e || q !== t ? (bd = null, yd = Be() + 500, Wd(e, t)) : ad = st(e, t);
		a: do
			try {
				if (nd !== 0 && K !== null) {
					t = K;
					var o = rd;
					b: switch (nd) {
						case 1:
							nd = 0, rd = null, nf(e, t, o, 1);
							break;
						case 2:
						case 9:
							if (Ya(o)) {
								nd = 0, rd = null, tf(t);
								break;
							}
							t = function() {
								nd !== 2 && nd !== 9 || td !== e || (nd = 7), Of(e);
							}, o.then(t, t);
							break a;
						case 3:
							nd = 7;
							break a;
						case 4:
							nd = 5;
							break a;
						case 7:
							Ya(o) ? (nd = 0, rd = null, tf(t)) : (nd = 0, rd = null, nf(e, t, o, 7));
							break;
						case 5:
							var s = null;
							switch (K.tag) {
								case 26: s = K.memoizedState;
								case 5:
								case 27:
									var c = K;
									if (s ? Xm(s) : c.stateNode.complete) {
										nd = 0, rd = null;
										var l = c.sibling;
										if (l !== null) K = l;
										else {
											var u = c.return;
											u === null ? K = null : (K = u, rf(u));
										}
										break b;
									}
							}
							nd = 0, rd = null, nf(e, t, o, 5);
							break;
						case 6:
							nd = 0, rd = null, nf(e, t, o, 6);
							break;
						case 8:
							Ud(), cd = 6;
							break a;
						default: throw Error(i(462));
					}
				}
				$d();
				break;
			} catch (t) {
				Gd(e, t);
			}
		while (1);
		return pa = fa = null, L.H = r, L.A = a, ed = n, K === null ? (td = null, q = 0, Si(), cd) : 0;
	}
	function $d() {
		for (; K !== null && !Re();) ef(K);
	}
	function ef(e) {
		var t = ul(e.alternate, e, sd);
		e.memoizedProps = e.pendingProps, t === null ? rf(e) : K = t;
	}
	function tf(e) {
		var t = e, n = t.alternate;
		switch (t.tag) {
			case 15:
			case 0:
				t = Wc(n, t, t.pendingProps, t.type, void 0, q);
				break;
			case 11:
				t = Wc(n, t, t.pendingProps, t.type.render, t.ref, q);
				break;
			case 5:
				ns(t);
				var r = t;
				r === $i && (W ? (oa(r), r.tag === 5 && r.stateNode != null && (ea = r.stateNode)) : (oa(r), W = !0));
			default: yl(n, t), t = K = Ni(t, sd), t = ul(n, t, sd);
		}
		e.memoizedProps = e.pendingProps, t === null ? rf(e) : K = t;
	}
	function nf(e, t, n, r) {
		pa = fa = null, ns(t), to = null, no = 0;
		var i = t.return;
		try {
			if (kc(e, i, t, n, q)) {
				cd = 1, wc(e, Bi(n, e.current)), K = null;
				return;
			}
		} catch (t) {
			if (i !== null) throw K = i, t;
			cd = 1, wc(e, Bi(n, e.current)), K = null;
			return;
		}
		t.flags & 32768 ? (W || r === 1 ? e = !0 : ad || q & 536870912 ? e = !1 : (id = e = !0, (r === 2 || r === 9 || r === 3 || r === 6) && (r = Do.current, r !== null && r.tag === 13 && (r.flags |= 16384))), af(t, e)) : rf(t);
	}
	function rf(e) {
		var t = e;
		do {
			if (t.flags & 32768) {
				af(t, id);
				return;
			}
			e = t.return;
			var n = _l(t.alternate, t, sd);
			if (n !== null) {
				K = n;
				return;
			}
			if (t = t.sibling, t !== null) {
				K = t;
				return;
			}
			K = t = e;
		} while (t !== null);
		cd === 0 && (cd = 5);
	}
	function af(e, t) {
		do {
			var n = vl(e.alternate, e);
			if (n !== null) {
				n.flags &= 32767, K = n;
				return;
			}
			if (n = e.return, n !== null && (n.flags |= 32768, n.subtreeFlags = 0, n.deletions = null), !t && (e = e.sibling, e !== null)) {
				K = e;
				return;
			}
			K = e = n;
		} while (e !== null);
		cd = 6, K = null;
	}
	function of(e, t, n, r, a, o, s, c, l, u, d, f) {
		e.cancelPendingCommit = null;
		do
			mf();
		while (Sd !== 0);
		if (ed & 6) throw Error(i(327));
		if (t !== null) {
			if (t === e.current) throw Error(i(177));
			e === td && (K = td = null, q = 0), wd = t, Cd = e, Td = n, Dd = a, Od = r, sf(e, t, n, s, c, l, f);
		}
	}
	function sf(e, t, n, r, i, a, o) {
		var s = t.lanes | t.childLanes;
		if (Ed = s, s |= xi, pt(e, n, s, r, i, a), Ad = null, (n & 335544064) === n ? (jd = Ma(e), r = 10262) : (jd = null, r = 10256), (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0 ? (e.callbackNode = null, e.callbackPriority = 0, Cf(We, function() {
			return hf(), null;
		})) : (e.callbackNode = null, e.callbackPriority = 0), Rl = !1, r = !!(t.flags & 13878), t.subtreeFlags & 13878 || r) {
			r = L.T, L.T = null, i = R.p, R.p = 2, a = ed, ed |= 4;
			try {
				pu(e, t, n);
			} finally {
				ed = a, R.p = i, L.T = r;
			}
		}
		Sd = 1, Rl ? kd = Np(o, e.containerInfo, jd, uf, df, lf, ff, hf, cf, null, null) : (uf(), df(), ff());
	}
	function cf(e) {
		if (Sd !== 0) {
			var t = Cd.onRecoverableError;
			t(e, { componentStack: null });
		}
	}
	function lf() {
		Sd === 3 && (Sd = 0, Pu(wd, Cd), Sd = 4);
	}
	function uf() {
		if (Sd === 1) {
			Sd = 0;
			var e = Cd, t = wd, n = Td, r = !!(t.flags & 13878);
			if (t.subtreeFlags & 13878 || r) {
				r = L.T, L.T = null;
				var i = R.p;
				R.p = 2;
				var a = ed;
				ed |= 4;
				try {
					uu = du = !1, Au(t, e, n), n = lp;
					var o = Gr(e.containerInfo), s = n.focusedElem, c = n.selectionRange;
					if (o !== s && s && s.ownerDocument && Wr(s.ownerDocument.documentElement, s)) {
						if (c !== null && Kr(s)) {
							var l = c.start, u = c.end;
							if (u === void 0 && (u = l), "selectionStart" in s) s.selectionStart = l, s.selectionEnd = Math.min(u, s.value.length);
							else {
								var d = s.ownerDocument || document, f = d && d.defaultView || window;
								if (f.getSelection) {
									var p = f.getSelection(), m = s.textContent.length, h = Math.min(c.start, m), g = c.end === void 0 ? h : Math.min(c.end, m);
									!p.extend && h > g && (o = g, g = h, h = o);
									var _ = Ur(s, h), v = Ur(s, g);
									if (_ && v && (p.rangeCount !== 1 || p.anchorNode !== _.node || p.anchorOffset !== _.offset || p.focusNode !== v.node || p.focusOffset !== v.offset)) {
										var y = d.createRange();
										y.setStart(_.node, _.offset), p.removeAllRanges(), h > g ? (p.addRange(y), p.extend(v.node, v.offset)) : (y.setEnd(v.node, v.offset), p.addRange(y));
									}
								}
							}
						}
						for (d = [], p = s; p = p.parentNode;) p.nodeType === 1 && d.push({
							element: p,
							left: p.scrollLeft,
							top: p.scrollTop
						});
						for (typeof s.focus == "function" && s.focus(), s = 0; s < d.length; s++) {
							var b = d[s];
							b.element.scrollLeft = b.left, b.element.scrollTop = b.top;
						}
					}
					_h = !!cp, lp = cp = null;
				} finally {
					ed = a, R.p = i, L.T = r;
				}
			}
			e.current = t, Sd = 2;
		}
	}
	function df() {
		if (Sd === 2) {
			Sd = 0;
			var e = Cd, t = wd, n = !!(t.flags & 8772);
			if (t.subtreeFlags & 8772 || n) {
				n = L.T, L.T = null;
				var r = R.p;
				R.p = 2;
				var i = ed;
				ed |= 4;
				try {
					hu(e, t.alternate, t);
				} finally {
					ed = i, R.p = r, L.T = n;
				}
			}
			Sd = 3;
		}
	}
	function ff() {
		if (Sd === 4 || Sd === 3) {
			Sd = 0;
			var e = kd;
			kd = null, ze();
			var t = Cd, n = wd, r = Td, i = Od, a = (r & 335544064) === r ? 10262 : 10256;
			if ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0 ? Sd = 5 : (Sd = 0, wd = Cd = null, pf(t, t.pendingLanes)), a = t.pendingLanes, a === 0 && (xd = null), vt(r), n = n.stateNode, Xe && typeof Xe.onCommitFiberRoot == "function") try {
				Xe.onCommitFiberRoot(Ye, n, void 0, (n.current.flags & 128) == 128);
			} catch {}
			if (i !== null) {
				n = L.T, a = R.p, R.p = 2, L.T = null;
				try {
					for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
						var c = i[s];
						o(c.value, { componentStack: c.stack });
					}
				} finally {
					L.T = n, R.p = a;
				}
			}
			if (i = Ad, o = jd, jd = null, i !== null && (Ad = null, o === null && (o = []), e !== null)) for (c = 0; c < i.length; c++) n = (0, i[c])(o), n !== void 0 && e.finished.finally(n);
			Td & 3 && mf(), Of(t), a = t.pendingLanes, r & 261930 && a & 42 ? t === Nd ? Md++ : (Md = 0, Nd = t) : (Md = 0, Nd = null), kf(0, !1);
		}
	}
	function pf(e, t) {
		(e.pooledCacheLanes &= t) === 0 && (t = e.pooledCache, t != null && (e.pooledCache = null, ka(t)));
	}
	function mf() {
		return kd !== null && (kd.skipTransition(), kd = null), uf(), df(), ff(), hf();
	}
	function hf() {
		if (Sd !== 5) return !1;
		var e = Cd, t = Ed;
		Ed = 0;
		var n = vt(Td), r = L.T, a = R.p;
		try {
			R.p = 32 > n ? 32 : n, L.T = null, n = Dd, Dd = null;
			var o = Cd, s = Td;
			if (Sd = 0, wd = Cd = null, Td = 0, ed & 6) throw Error(i(331));
			var c = ed;
			if (ed |= 4, Yu(o.current), Vu(o, o.current, s, n), ed = c, kf(0, !1), Xe && typeof Xe.onPostCommitFiberRoot == "function") try {
				Xe.onPostCommitFiberRoot(Ye, o);
			} catch {}
			return !0;
		} finally {
			R.p = a, L.T = r, pf(e, t);
		}
	}
	function gf(e, t, n) {
		t = Bi(n, t), t = Ec(e.stateNode, t, 2), e = mo(e, t, 2), e !== null && (ft(e, 2), Of(e));
	}
	function _f(e, t, n) {
		if (e.tag === 3) gf(e, e, n);
		else for (; t !== null;) {
			if (t.tag === 3) {
				gf(t, e, n);
				break;
			}
			if (t.tag === 1) {
				var r = t.stateNode;
				if (typeof t.type.getDerivedStateFromError == "function" || typeof r.componentDidCatch == "function" && (xd === null || !xd.has(r))) {
					e = Bi(n, e), n = Dc(2), r = mo(t, n, 2), r !== null && (Oc(n, r, t, e), ft(r, 2), Of(r));
					break;
				}
			}
			t = t.return;
		}
	}
	function vf(e, t, n) {
		var r = e.pingCache;
		if (r === null) {
			r = e.pingCache = new $u();
			var i = /* @__PURE__ */ new Set();
			r.set(t, i);
		} else i = r.get(t), i === void 0 && (i = /* @__PURE__ */ new Set(), r.set(t, i));
		i.has(n) || (od = !0, i.add(n), e = yf.bind(null, e, t, n), t.then(e, e));
	}
	function yf(e, t, n) {
		var r = e.pingCache;
		r !== null && r.delete(t), e.pingedLanes |= e.suspendedLanes & n, e.warmLanes &= ~n, td === e && (q & n) === n && (cd === 4 || cd === 3 && (q & 62914560) === q && 300 > Be() - _d ? ed & 2 ? dd |= n : Wd(e, 0) : dd |= n, pd === q && (pd = 0)), Of(e);
	}
	function bf(e, t) {
		t === 0 && (t = ut()), e = Ti(e, t), e !== null && (ft(e, t), Of(e));
	}
	function xf(e) {
		var t = e.memoizedState, n = 0;
		t !== null && (n = t.retryLane), bf(e, n);
	}
	function Sf(e, t) {
		var n = 0;
		switch (e.tag) {
			case 31:
			case 13:
				var r = e.stateNode, a = e.memoizedState;
				a !== null && (n = a.retryLane);
				break;
			case 19:
				r = e.stateNode;
				break;
			case 22:
				r = e.stateNode._retryCache;
				break;
			default: throw Error(i(314));
		}
		r !== null && r.delete(t), bf(e, n);
	}
	function Cf(e, t) {
		return Ie(e, t);
	}
	var J = null, Y = null, wf = !1, Tf = !1, Ef = !1, Df = 0;
	function Of(e) {
		e !== Y && e.next === null && (Y === null ? J = Y = e : Y = Y.next = e), Tf = !0, wf || (wf = !0, Nf());
	}
	function kf(e, t) {
		if (!Ef && Tf) {
			Ef = !0;
			do
				for (var n = !1, r = J; r !== null;) {
					if (!t) {
						if (e !== 0) {
							var i = r.pendingLanes;
							if (i === 0) var a = 0;
							else {
								var o = r.suspendedLanes, s = r.pingedLanes;
								a = (1 << 31 - Qe(42 | e) + 1) - 1, a &= i & ~(o & ~s), a = a & 201326741 ? a & 201326741 | 1 : a ? a | 2 : 0;
							}
							a !== 0 && (n = !0, Mf(r, a));
						} else a = q, a = ot(r, r === td ? a : 0, r.cancelPendingCommit !== null || r.timeoutHandle !== -1), !(a & 3) || st(r, a) || (n = !0, Mf(r, a));
					}
					r = r.next;
				}
			while (n);
			Ef = !1;
		}
	}
	function Af() {
		jf();
	}
	function jf() {
		Tf = wf = !1;
		var e = 0;
		Df !== 0 && gp() && (e = Df);
		for (var t = Be(), n = null, r = J; r !== null;) {
			var i = r.next, a = X(r, t);
			a === 0 ? (r.next = null, n === null ? J = i : n.next = i, i === null && (Y = n)) : (n = r, (e !== 0 || a & 3) && (Tf = !0)), r = i;
		}
		Sd !== 0 && Sd !== 5 || kf(e, !1), Df !== 0 && (Df = 0);
	}
	function X(e, t) {
		for (var n = e.suspendedLanes, r = e.pingedLanes, i = e.expirationTimes, a = e.pendingLanes & -62914561; 0 < a;) {
			var o = 31 - Qe(a), s = 1 << o, c = i[o];
			c === -1 ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = lt(s, t)) : c <= t && (e.expiredLanes |= s), a &= ~s;
		}
		if (t = td, n = q, n = ot(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r = e.callbackNode, n === 0 || e === t && (nd === 2 || nd === 9) || e.cancelPendingCommit !== null) return r !== null && r !== null && Le(r), e.callbackNode = null, e.callbackPriority = 0;
		if (!(n & 3) || st(e, n)) {
			if (t = n & -n, t === e.callbackPriority) return t;
			switch (r !== null && Le(r), vt(n)) {
				case 2:
				case 8:
					n = Ue;
					break;
				case 32:
					n = We;
					break;
				case 268435456:
					n = Ke;
					break;
				default: n = We;
			}
			return r = Z.bind(null, e), n = Ie(n, r), e.callbackPriority = t, e.callbackNode = n, t;
		}
		return r !== null && r !== null && Le(r), e.callbackPriority = 2, e.callbackNode = null, 2;
	}
	function Z(e, t) {
		if (Sd !== 0 && Sd !== 5) return e.callbackNode = null, e.callbackPriority = 0, null;
		var n = e.callbackNode;
		if (mf() && e.callbackNode !== n) return null;
		var r = q;
		return r = ot(e, e === td ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r === 0 ? null : (Rd(e, r, t), X(e, Be()), e.callbackNode != null && e.callbackNode === n ? Z.bind(null, e) : null);
	}
	function Mf(e, t) {
		if (mf()) return null;
		Rd(e, t, !0);
	}
	function Nf() {
		xp(function() {
			ed & 6 ? Ie(He, Af) : jf();
		});
	}
	function Pf() {
		if (Df === 0) {
			var e = Fa;
			e === 0 && (e = nt, nt <<= 1, !(nt & 261888) && (nt = 256)), Df = e;
		}
		return Df;
	}
	function Ff(e) {
		return e == null || typeof e == "symbol" || typeof e == "boolean" ? null : typeof e == "function" ? e : vn(e);
	}
	function If(e, t, n, r, i) {
		if (t === "submit" && n && n.stateNode === i) {
			var a = Ff((i[Ct] || null).action), o = r.submitter;
			o && (t = (t = o[Ct] || null) ? Ff(t.formAction) : o.getAttribute("formAction"), t !== null && (a = t, o = null));
			var s = new Rn("action", "action", null, r, i);
			e.push({
				event: s,
				listeners: [{
					instance: null,
					listener: function() {
						if (r.defaultPrevented) {
							if (Df !== 0) {
								var e = new FormData(i, o);
								Qs(n, {
									pending: !0,
									data: e,
									method: i.method,
									action: a
								}, null, e);
							}
						} else typeof a == "function" && (s.preventDefault(), e = new FormData(i, o), Qs(n, {
							pending: !0,
							data: e,
							method: i.method,
							action: a
						}, a, e));
					},
					currentTarget: i
				}]
			});
		}
	}
	for (var Lf = 0; Lf < fi.length; Lf++) {
		var Rf = fi[Lf];
		pi(Rf.toLowerCase(), "on" + (Rf[0].toUpperCase() + Rf.slice(1)));
	}
	pi(ii, "onAnimationEnd"), pi(ai, "onAnimationIteration"), pi(oi, "onAnimationStart"), pi("dblclick", "onDoubleClick"), pi("focusin", "onFocus"), pi("focusout", "onBlur"), pi(si, "onTransitionRun"), pi(ci, "onTransitionStart"), pi(li, "onTransitionCancel"), pi(ui, "onTransitionEnd"), Vt("onMouseEnter", ["mouseout", "mouseover"]), Vt("onMouseLeave", ["mouseout", "mouseover"]), Vt("onPointerEnter", ["pointerout", "pointerover"]), Vt("onPointerLeave", ["pointerout", "pointerover"]), Bt("onChange", "change click focusin focusout input keydown keyup selectionchange".split(" ")), Bt("onSelect", "focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" ")), Bt("onBeforeInput", [
		"compositionend",
		"keypress",
		"textInput",
		"paste"
	]), Bt("onCompositionEnd", "compositionend focusout keydown keypress keyup mousedown".split(" ")), Bt("onCompositionStart", "compositionstart focusout keydown keypress keyup mousedown".split(" ")), Bt("onCompositionUpdate", "compositionupdate focusout keydown keypress keyup mousedown".split(" "));
	var zf = "abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "), Bf = new Set("beforetoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(zf));
	function Vf(e, t) {
		t = !!(t & 4);
		for (var n = 0; n < e.length; n++) {
			var r = e[n], i = r.event;
			r = r.listeners;
			a: {
				var a = void 0;
				if (t) for (var o = r.length - 1; 0 <= o; o--) {
					var s = r[o], c = s.instance, l = s.currentTarget;
					if (s = s.listener, c !== a && i.isPropagationStopped()) break a;
					a = s, i.currentTarget = l;
					try {
						a(i);
					} catch (e) {
						vi(e);
					}
					i.currentTarget = null, a = c;
				}
				else for (o = 0; o < r.length; o++) {
					if (s = r[o], c = s.instance, l = s.currentTarget, s = s.listener, c !== a && i.isPropagationStopped()) break a;
					a = s, i.currentTarget = l;
					try {
						a(i);
					} catch (e) {
						vi(e);
					}
					i.currentTarget = null, a = c;
				}
			}
		}
	}
	function Q(e, t) {
		var n = t[Tt];
		n === void 0 && (n = t[Tt] = /* @__PURE__ */ new Set());
		var r = e + "__bubble";
		n.has(r) || (Gf(t, e, 2, !1), n.add(r));
	}
	function Hf(e, t, n) {
		var r = 0;
		t && (r |= 4), Gf(n, e, r, t);
	}
	var Uf = "_reactListening" + Math.random().toString(36).slice(2);
	function Wf(e) {
		if (!e[Uf]) {
			e[Uf] = !0, Rt.forEach(function(t) {
				t !== "selectionchange" && (Bf.has(t) || Hf(t, !1, e), Hf(t, !0, e));
			});
			var t = e.nodeType === 9 ? e : e.ownerDocument;
			t === null || t[Uf] || (t[Uf] = !0, Hf("selectionchange", !1, t));
		}
	}
	function Gf(e, t, n, r) {
		switch (wh(t)) {
			case 2:
				var i = vh;
				break;
			case 8:
				i = yh;
				break;
			default: i = bh;
		}
		n = i.bind(null, t, n, e), i = void 0, !Dn || t !== "touchstart" && t !== "touchmove" && t !== "wheel" || (i = !0), r ? i === void 0 ? e.addEventListener(t, n, !0) : e.addEventListener(t, n, {
			capture: !0,
			passive: i
		}) : i === void 0 ? e.addEventListener(t, n, !1) : e.addEventListener(t, n, { passive: i });
	}
	function Kf(e, t, n, r, i) {
		var a = r;
		if (!(t & 1) && !(t & 2) && r !== null) a: for (;;) {
			if (r === null) return;
			var s = r.tag;
			if (s === 3 || s === 4) {
				var c = r.stateNode.containerInfo;
				if (c === i) break;
				if (s === 4) for (s = r.return; s !== null;) {
					var l = s.tag;
					if ((l === 3 || l === 4) && s.stateNode.containerInfo === i) return;
					s = s.return;
				}
				for (; c !== null;) {
					if (s = Mt(c), s === null) return;
					if (l = s.tag, l === 5 || l === 6 || l === 26 || l === 27) {
						r = a = s;
						continue a;
					}
					c = c.parentNode;
				}
			}
			r = r.return;
		}
		wn(function() {
			var r = a, i = yn(n), s = [];
			a: {
				var c = di.get(e);
				if (c !== void 0) {
					var l = Rn, u = e;
					switch (e) {
						case "keypress": if (Nn(n) === 0) break a;
						case "keydown":
						case "keyup":
							l = tr;
							break;
						case "focusin":
							u = "focus", l = qn;
							break;
						case "focusout":
							u = "blur", l = qn;
							break;
						case "beforeblur":
						case "afterblur":
							l = qn;
							break;
						case "click": if (n.button === 2) break a;
						case "auxclick":
						case "dblclick":
						case "mousedown":
						case "mousemove":
						case "mouseup":
						case "mouseout":
						case "mouseover":
						case "contextmenu":
							l = Gn;
							break;
						case "drag":
						case "dragend":
						case "dragenter":
						case "dragexit":
						case "dragleave":
						case "dragover":
						case "dragstart":
						case "drop":
							l = Kn;
							break;
						case "touchcancel":
						case "touchend":
						case "touchmove":
						case "touchstart":
							l = ir;
							break;
						case ii:
						case ai:
						case oi:
							l = Jn;
							break;
						case ui:
							l = ar;
							break;
						case "scroll":
						case "scrollend":
							l = Bn;
							break;
						case "wheel":
							l = or;
							break;
						case "copy":
						case "cut":
						case "paste":
							l = Yn;
							break;
						case "gotpointercapture":
						case "lostpointercapture":
						case "pointercancel":
						case "pointerdown":
						case "pointermove":
						case "pointerout":
						case "pointerover":
						case "pointerup":
							l = nr;
							break;
						case "submit":
							l = rr;
							break;
						case "toggle":
						case "beforetoggle": l = sr;
					}
					var d = !!(t & 4), f = !d && (e === "scroll" || e === "scrollend"), p = d ? c === null ? null : c + "Capture" : c;
					d = [];
					for (var m = r, h; m !== null;) {
						var g = m;
						if (h = g.stateNode, g = g.tag, g !== 5 && g !== 26 && g !== 27 || h === null || p === null || (g = Tn(m, p), g != null && d.push(qf(m, g, h))), f) break;
						m = m.return;
					}
					0 < d.length && (c = new l(c, u, null, n, i), s.push({
						event: c,
						listeners: d
					}));
				}
			}
			if (!(t & 7)) {
				a: {
					if (l = e === "mouseover" || e === "pointerover", c = e === "mouseout" || e === "pointerout", l && n !== B && (u = n.relatedTarget || n.fromElement) && (Mt(u) || u[wt])) break a;
					(c || l) && (u = i.window === i ? i : (l = i.ownerDocument) ? l.defaultView || l.parentWindow : window, c ? (l = n.relatedTarget || n.toElement, c = r, l = l ? Mt(l) : null, l !== null && (f = o(l), d = l.tag, l !== f || d !== 5 && d !== 27 && d !== 6) && (l = null)) : (c = null, l = r), c !== l && (d = Gn, g = "onMouseLeave", p = "onMouseEnter", m = "mouse", (e === "pointerout" || e === "pointerover") && (d = nr, g = "onPointerLeave", p = "onPointerEnter", m = "pointer"), f = c == null ? u : Pt(c), h = l == null ? u : Pt(l), u = new d(g, m + "leave", c, n, i), u.target = f, u.relatedTarget = h, g = null, Mt(i) === r && (d = new d(p, m + "enter", l, n, i), d.target = h, d.relatedTarget = f, g = d), f = g, d = c && l ? E(c, l, Yf) : null, c !== null && Xf(s, u, c, d, !1), l !== null && f !== null && Xf(s, f, l, d, !0)));
				}
				a: {
					if (c = r ? Pt(r) : window, l = c.nodeName && c.nodeName.toLowerCase(), l === "select" || l === "input" && c.type === "file") var _ = Dr;
					else if (xr(c)) {
						if (Or) _ = Lr;
						else {
							_ = Fr;
							var v = Pr;
						}
					} else l = c.nodeName, !l || l.toLowerCase() !== "input" || c.type !== "checkbox" && c.type !== "radio" ? r && hn(r.elementType) && (_ = Dr) : _ = Ir;
					if (_ &&= _(e, r)) {
						Sr(s, _, n, i);
						break a;
					}
					v && v(e, c, r);
				}
				switch (v = r ? Pt(r) : window, e) {
					case "focusin":
						(xr(v) || v.contentEditable === "true") && (Jr = v, Yr = r, Xr = null);
						break;
					case "focusout":
						Xr = Yr = Jr = null;
						break;
					case "mousedown":
						Zr = !0;
						break;
					case "contextmenu":
					case "mouseup":
					case "dragend":
						Zr = !1, Qr(s, n, i);
						break;
					case "selectionchange": if (qr) break;
					case "keydown":
					case "keyup": Qr(s, n, i);
				}
				var y;
				if (lr) b: {
					switch (e) {
						case "compositionstart":
							var b = "onCompositionStart";
							break b;
						case "compositionend":
							b = "onCompositionEnd";
							break b;
						case "compositionupdate":
							b = "onCompositionUpdate";
							break b;
					}
					b = void 0;
				}
				else _r ? hr(e, n) && (b = "onCompositionEnd") : e === "keydown" && n.keyCode === 229 && (b = "onCompositionStart");
				b && (fr && n.locale !== "ko" && (_r || b !== "onCompositionStart" ? b === "onCompositionEnd" && _r && (y = Mn()) : (kn = i, An = "value" in kn ? kn.value : kn.textContent, _r = !0)), v = Jf(r, b), 0 < v.length && (b = new Xn(b, e, null, n, i), s.push({
					event: b,
					listeners: v
				}), y ? b.data = y : (y = gr(n), y !== null && (b.data = y)))), (y = dr ? vr(e, n) : yr(e, n)) && (b = Jf(r, "onBeforeInput"), 0 < b.length && (v = new Xn("onBeforeInput", "beforeinput", null, n, i), s.push({
					event: v,
					listeners: b
				}), v.data = y)), If(s, e, r, n, i);
			}
			Vf(s, t);
		});
	}
	function qf(e, t, n) {
		return {
			instance: e,
			listener: t,
			currentTarget: n
		};
	}
	function Jf(e, t) {
		for (var n = t + "Capture", r = []; e !== null;) {
			var i = e, a = i.stateNode;
			if (i = i.tag, i !== 5 && i !== 26 && i !== 27 || a === null || (i = Tn(e, n), i != null && r.unshift(qf(e, i, a)), i = Tn(e, t), i != null && r.push(qf(e, i, a))), e.tag === 3) return r;
			e = e.return;
		}
		return [];
	}
	function Yf(e) {
		if (e === null) return null;
		do
			e = e.return;
		while (e && e.tag !== 5 && e.tag !== 27);
		return e || null;
	}
	function Xf(e, t, n, r, i) {
		for (var a = t._reactName, o = []; n !== null && n !== r;) {
			var s = n, c = s.alternate, l = s.stateNode;
			if (s = s.tag, c !== null && c === r) break;
			s !== 5 && s !== 26 && s !== 27 || l === null || (c = l, i ? (l = Tn(n, a), l != null && o.unshift(qf(n, l, c))) : i || (l = Tn(n, a), l != null && o.push(qf(n, l, c)))), n = n.return;
		}
		o.length !== 0 && e.push({
			event: t,
			listeners: o
		});
	}
	var Zf = /\r\n?/g, Qf = /\u0000|\uFFFD/g;
	function $f(e) {
		return (typeof e == "string" ? e : "" + e).replace(Zf, "\n").replace(Qf, "");
	}
	function ep(e, t) {
		return t = $f(t), $f(e) === t;
	}
	function tp(e, t, n, r, a, o) {
		switch (n) {
			case "children":
				if (typeof r == "string") t === "body" || t === "textarea" && r === "" || dn(e, r);
				else if (typeof r == "number" || typeof r == "bigint") t !== "body" && dn(e, "" + r);
				else return;
				break;
			case "className":
				Yt(e, "class", r);
				break;
			case "tabIndex":
				Yt(e, "tabindex", r);
				break;
			case "dir":
			case "role":
			case "viewBox":
			case "width":
			case "height":
				Yt(e, n, r);
				break;
			case "style":
				mn(e, r, o);
				return;
			case "data": if (t !== "object") {
				Yt(e, "data", r);
				break;
			}
			case "src":
			case "href":
				if (r === "" && (t !== "a" || n !== "href") || r == null || typeof r == "function" || typeof r == "symbol" || typeof r == "boolean") {
					e.removeAttribute(n);
					break;
				}
				r = vn(r), e.setAttribute(n, r);
				break;
			case "action":
			case "formAction":
				if (typeof r == "function") {
					e.setAttribute(n, "javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");
					break;
				}
				if (typeof o == "function" && (n === "formAction" ? (t !== "input" && tp(e, t, "name", a.name, a, null), tp(e, t, "formEncType", a.formEncType, a, null), tp(e, t, "formMethod", a.formMethod, a, null), tp(e, t, "formTarget", a.formTarget, a, null)) : (tp(e, t, "encType", a.encType, a, null), tp(e, t, "method", a.method, a, null), tp(e, t, "target", a.target, a, null))), r == null || typeof r == "symbol" || typeof r == "boolean") {
					e.removeAttribute(n);
					break;
				}
				r = vn(r), e.setAttribute(n, r);
				break;
			case "onClick":
				r != null && (e.onclick = z);
				return;
			case "onScroll":
				r != null && Q("scroll", e);
				return;
			case "onScrollEnd":
				r != null && Q("scrollend", e);
				return;
			case "dangerouslySetInnerHTML":
				if (r != null) {
					if (typeof r != "object" || !("__html" in r)) throw Error(i(61));
					if (n = r.__html, n != null) {
						if (a.children != null) throw Error(i(60));
						o?.__html !== n && (e.innerHTML = n);
					}
				}
				break;
			case "multiple":
				e.multiple = r && typeof r != "function" && typeof r != "symbol";
				break;
			case "muted":
				e.muted = r && typeof r != "function" && typeof r != "symbol";
				break;
			case "suppressContentEditableWarning":
			case "suppressHydrationWarning":
			case "defaultValue":
			case "defaultChecked":
			case "innerHTML":
			case "ref": break;
			case "autoFocus": break;
			case "xlinkHref":
				if (r == null || typeof r == "function" || typeof r == "boolean" || typeof r == "symbol") {
					e.removeAttribute("xlink:href");
					break;
				}
				n = vn(r), e.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", n);
				break;
			case "contentEditable":
			case "spellCheck":
			case "draggable":
			case "value":
			case "autoReverse":
			case "externalResourcesRequired":
			case "focusable":
			case "preserveAlpha":
				r != null && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "inert":
			case "allowFullScreen":
			case "async":
			case "autoPlay":
			case "controls":
			case "credentialless":
			case "default":
			case "defer":
			case "disabled":
			case "disablePictureInPicture":
			case "disableRemotePlayback":
			case "formNoValidate":
			case "hidden":
			case "loop":
			case "noModule":
			case "noValidate":
			case "open":
			case "playsInline":
			case "readOnly":
			case "required":
			case "reversed":
			case "scoped":
			case "seamless":
			case "itemScope":
				r && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, "") : e.removeAttribute(n);
				break;
			case "capture":
			case "download":
				!0 === r ? e.setAttribute(n, "") : !1 !== r && r != null && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "cols":
			case "rows":
			case "size":
			case "span":
				r != null && typeof r != "function" && typeof r != "symbol" && !isNaN(r) && 1 <= r ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "rowSpan":
			case "start":
				r == null || typeof r == "function" || typeof r == "symbol" || isNaN(r) ? e.removeAttribute(n) : e.setAttribute(n, r);
				break;
			case "popover":
				Q("beforetoggle", e), Q("toggle", e), Jt(e, "popover", r);
				break;
			case "xlinkActuate":
				Xt(e, "http://www.w3.org/1999/xlink", "xlink:actuate", r);
				break;
			case "xlinkArcrole":
				Xt(e, "http://www.w3.org/1999/xlink", "xlink:arcrole", r);
				break;
			case "xlinkRole":
				Xt(e, "http://www.w3.org/1999/xlink", "xlink:role", r);
				break;
			case "xlinkShow":
				Xt(e, "http://www.w3.org/1999/xlink", "xlink:show", r);
				break;
			case "xlinkTitle":
				Xt(e, "http://www.w3.org/1999/xlink", "xlink:title", r);
				break;
			case "xlinkType":
				Xt(e, "http://www.w3.org/1999/xlink", "xlink:type", r);
				break;
			case "xmlBase":
				Xt(e, "http://www.w3.org/XML/1998/namespace", "xml:base", r);
				break;
			case "xmlLang":
				Xt(e, "http://www.w3.org/XML/1998/namespace", "xml:lang", r);
				break;
			case "xmlSpace":
				Xt(e, "http://www.w3.org/XML/1998/namespace", "xml:space", r);
				break;
			case "is":
				Jt(e, "is", r);
				break;
			case "innerText":
			case "textContent": return;
			default: if (!(2 < n.length) || n[0] !== "o" && n[0] !== "O" || n[1] !== "n" && n[1] !== "N") n = gn.get(n) || n, Jt(e, n, r);
			else return;
		}
		Kt = !0;
	}
	function np(e, t, n, r, a, o) {
		switch (n) {
			case "style":
				mn(e, r, o);
				return;
			case "dangerouslySetInnerHTML":
				if (r != null) {
					if (typeof r != "object" || !("__html" in r)) throw Error(i(61));
					if (n = r.__html, n != null) {
						if (a.children != null) throw Error(i(60));
						o?.__html !== n && (e.innerHTML = n);
					}
				}
				break;
			case "children":
				if (typeof r == "string") dn(e, r);
				else if (typeof r == "number" || typeof r == "bigint") dn(e, "" + r);
				else return;
				break;
			case "onScroll":
				r != null && Q("scroll", e);
				return;
			case "onScrollEnd":
				r != null && Q("scrollend", e);
				return;
			case "onClick":
				r != null && (e.onclick = z);
				return;
			case "suppressContentEditableWarning":
			case "suppressHydrationWarning":
			case "innerHTML":
			case "ref": return;
			case "innerText":
			case "textContent": return;
			default:
				if (!zt.hasOwnProperty(n)) a: {
					if (n[0] === "o" && n[1] === "n" && (a = n.endsWith("Capture"), o = n.slice(2, a ? n.length - 7 : void 0), t = e[Ct] || null, t = t == null ? null : t[n], typeof t == "function" && e.removeEventListener(o, t, a), typeof r == "function")) {
						typeof t != "function" && t !== null && (n in e ? e[n] = null : e.hasAttribute(n) && e.removeAttribute(n)), e.addEventListener(o, r, a);
						break a;
					}
					Kt = !0, n in e ? e[n] = r : !0 === r ? e.setAttribute(n, "") : Jt(e, n, r);
				}
				return;
		}
		Kt = !0;
	}
	function rp(e, t, n) {
		switch (t) {
			case "div":
			case "span":
			case "svg":
			case "path":
			case "a":
			case "g":
			case "p":
			case "li": break;
			case "img":
				Q("error", e), Q("load", e);
				var r = !1, a = !1, o;
				for (o in n) if (n.hasOwnProperty(o)) {
					var s = n[o];
					if (s != null) switch (o) {
						case "src":
							r = !0;
							break;
						case "srcSet":
							a = !0;
							break;
						case "children":
						case "dangerouslySetInnerHTML": throw Error(i(137, t));
						default: tp(e, t, o, s, n, null);
					}
				}
				a && tp(e, t, "srcSet", n.srcSet, n, null), r && tp(e, t, "src", n.src, n, null);
				return;
			case "input":
				Q("invalid", e);
				var c = o = s = a = null, l = null, u = null;
				for (r in n) if (n.hasOwnProperty(r)) {
					var d = n[r];
					if (d != null) switch (r) {
						case "name":
							a = d;
							break;
						case "type":
							s = d;
							break;
						case "checked":
							l = d;
							break;
						case "defaultChecked":
							u = d;
							break;
						case "value":
							o = d;
							break;
						case "defaultValue":
							c = d;
							break;
						case "children":
						case "dangerouslySetInnerHTML":
							if (d != null) throw Error(i(137, t));
							break;
						default: tp(e, t, r, d, n, null);
					}
				}
				on(e, o, c, l, u, s, a, !1);
				return;
			case "select":
				for (a in Q("invalid", e), r = s = o = null, n) if (n.hasOwnProperty(a) && (c = n[a], c != null)) switch (a) {
					case "value":
						o = c;
						break;
					case "defaultValue":
						s = c;
						break;
					case "multiple": r = c;
					default: tp(e, t, a, c, n, null);
				}
				t = o, n = s, e.multiple = !!r, t == null ? n != null && cn(e, !!r, n, !0) : cn(e, !!r, t, !1);
				return;
			case "textarea":
				for (s in Q("invalid", e), o = a = r = null, n) if (n.hasOwnProperty(s) && (c = n[s], c != null)) switch (s) {
					case "value":
						r = c;
						break;
					case "defaultValue":
						a = c;
						break;
					case "children":
						o = c;
						break;
					case "dangerouslySetInnerHTML":
						if (c != null) throw Error(i(91));
						break;
					default: tp(e, t, s, c, n, null);
				}
				un(e, r, a, o);
				return;
			case "option":
				for (l in n) if (n.hasOwnProperty(l) && (r = n[l], r != null)) switch (l) {
					case "selected":
						e.selected = r && typeof r != "function" && typeof r != "symbol";
						break;
					default: tp(e, t, l, r, n, null);
				}
				return;
			case "dialog":
				Q("beforetoggle", e), Q("toggle", e), Q("cancel", e), Q("close", e);
				break;
			case "iframe":
			case "object":
				Q("load", e);
				break;
			case "video":
			case "audio":
				for (r = 0; r < zf.length; r++) Q(zf[r], e);
				break;
			case "image":
				Q("error", e), Q("load", e);
				break;
			case "details":
				Q("toggle", e);
				break;
			case "embed":
			case "source":
			case "link": Q("error", e), Q("load", e);
			case "area":
			case "base":
			case "br":
			case "col":
			case "hr":
			case "keygen":
			case "meta":
			case "param":
			case "track":
			case "wbr":
			case "menuitem":
				for (u in n) if (n.hasOwnProperty(u) && (r = n[u], r != null)) switch (u) {
					case "children":
					case "dangerouslySetInnerHTML": throw Error(i(137, t));
					default: tp(e, t, u, r, n, null);
				}
				return;
			default: if (hn(t)) {
				for (d in n) n.hasOwnProperty(d) && (r = n[d], r !== void 0 && np(e, t, d, r, n, void 0));
				return;
			}
		}
		for (c in n) n.hasOwnProperty(c) && (r = n[c], r != null && tp(e, t, c, r, n, null));
	}
	var ip = {};
	function ap(e, t, n, r) {
		switch (t) {
			case "div":
			case "span":
			case "svg":
			case "path":
			case "a":
			case "g":
			case "p":
			case "li": break;
			case "input":
				var a = null, o = null, s = null, c = null, l = null, u = null, d = null;
				for (m in n) {
					var f = n[m];
					if (n.hasOwnProperty(m) && f != null) switch (m) {
						case "checked": break;
						case "value": break;
						case "defaultValue": l = f;
						default: r.hasOwnProperty(m) || tp(e, t, m, null, r, f);
					}
				}
				for (var p in r) {
					var m = r[p];
					if (f = n[p], r.hasOwnProperty(p) && (m != null || f != null)) switch (p) {
						case "type":
							m !== f && (Kt = !0), o = m;
							break;
						case "name":
							m !== f && (Kt = !0), a = m;
							break;
						case "checked":
							m !== f && (Kt = !0), u = m;
							break;
						case "defaultChecked":
							m !== f && (Kt = !0), d = m;
							break;
						case "value":
							m !== f && (Kt = !0), s = m;
							break;
						case "defaultValue":
							m !== f && (Kt = !0), c = m;
							break;
						case "children":
						case "dangerouslySetInnerHTML":
							if (m != null) throw Error(i(137, t));
							break;
						default: m !== f && tp(e, t, p, m, r, f);
					}
				}
				an(e, s, c, l, u, d, o, a);
				return;
			case "select":
				for (o in m = s = c = p = null, n) if (l = n[o], n.hasOwnProperty(o) && l != null) switch (o) {
					case "value": break;
					case "multiple": m = l;
					default: r.hasOwnProperty(o) || tp(e, t, o, null, r, l);
				}
				for (a in r) if (o = r[a], l = n[a], r.hasOwnProperty(a) && (o != null || l != null)) switch (a) {
					case "value":
						o !== l && (Kt = !0), p = o;
						break;
					case "defaultValue":
						o !== l && (Kt = !0), c = o;
						break;
					case "multiple": o !== l && (Kt = !0), s = o;
					default: o !== l && tp(e, t, a, o, r, l);
				}
				t = c, n = s, r = m, p == null ? !!r != !!n && (t == null ? cn(e, !!n, n ? [] : "", !1) : cn(e, !!n, t, !0)) : cn(e, !!n, p, !1);
				return;
			case "textarea":
				for (c in m = p = null, n) if (a = n[c], n.hasOwnProperty(c) && a != null && !r.hasOwnProperty(c)) switch (c) {
					case "value": break;
					case "children": break;
					default: tp(e, t, c, null, r, a);
				}
				for (s in r) if (a = r[s], o = n[s], r.hasOwnProperty(s) && (a != null || o != null)) switch (s) {
					case "value":
						a !== o && (Kt = !0), p = a;
						break;
					case "defaultValue":
						a !== o && (Kt = !0), m = a;
						break;
					case "children": break;
					case "dangerouslySetInnerHTML":
						if (a != null) throw Error(i(91));
						break;
					default: a !== o && tp(e, t, s, a, r, o);
				}
				ln(e, p, m);
				return;
			case "option":
				for (var h in n) if (p = n[h], n.hasOwnProperty(h) && p != null && !r.hasOwnProperty(h)) switch (h) {
					case "selected":
						e.selected = !1;
						break;
					default: tp(e, t, h, null, r, p);
				}
				for (l in r) if (p = r[l], m = n[l], r.hasOwnProperty(l) && p !== m && (p != null || m != null)) switch (l) {
					case "selected":
						p !== m && (Kt = !0), e.selected = p && typeof p != "function" && typeof p != "symbol";
						break;
					default: tp(e, t, l, p, r, m);
				}
				return;
			case "img":
			case "link":
			case "area":
			case "base":
			case "br":
			case "col":
			case "embed":
			case "hr":
			case "keygen":
			case "meta":
			case "param":
			case "source":
			case "track":
			case "wbr":
			case "menuitem":
				for (var g in n) p = n[g], n.hasOwnProperty(g) && p != null && !r.hasOwnProperty(g) && tp(e, t, g, null, r, p);
				for (u in r) if (p = r[u], m = n[u], r.hasOwnProperty(u) && p !== m && (p != null || m != null)) switch (u) {
					case "children":
					case "dangerouslySetInnerHTML":
						if (p != null) throw Error(i(137, t));
						break;
					default: tp(e, t, u, p, r, m);
				}
				return;
			default: if (hn(t)) {
				for (var _ in n) p = n[_], n.hasOwnProperty(_) && p !== void 0 && !r.hasOwnProperty(_) && np(e, t, _, void 0, r, p);
				for (d in r) p = r[d], m = n[d], !r.hasOwnProperty(d) || p === m || p === void 0 && m === void 0 || np(e, t, d, p, r, m);
				return;
			}
		}
		for (var v in n) p = n[v], n.hasOwnProperty(v) && p != null && !r.hasOwnProperty(v) && tp(e, t, v, null, r, p);
		for (f in r) p = r[f], m = n[f], !r.hasOwnProperty(f) || p === m || p == null && m == null || tp(e, t, f, p, r, m);
	}
	function op(e) {
		switch (e) {
			case "css":
			case "script":
			case "font":
			case "img":
			case "image":
			case "input":
			case "link": return !0;
			default: return !1;
		}
	}
	function sp() {
		if (typeof performance.getEntriesByType == "function") {
			for (var e = 0, t = 0, n = performance.getEntriesByType("resource"), r = 0; r < n.length; r++) {
				var i = n[r], a = i.transferSize, o = i.initiatorType, s = i.duration;
				if (a && s && op(o)) {
					for (o = 0, s = i.responseEnd, r += 1; r < n.length; r++) {
						var c = n[r], l = c.startTime;
						if (l > s) break;
						var u = c.transferSize, d = c.initiatorType;
						u && op(d) && (c = c.responseEnd, o += u * (c < s ? 1 : (s - l) / (c - l)));
					}
					if (--r, t += 8 * (a + o) / (i.duration / 1e3), e++, 10 < e) break;
				}
			}
			if (0 < e) return t / e / 1e6;
		}
		return navigator.connection && (e = navigator.connection.downlink, typeof e == "number") ? e : 5;
	}
	var cp = null, lp = null;
	function up(e) {
		return e.nodeType === 9 ? e : e.ownerDocument;
	}
	function dp(e) {
		switch (e) {
			case "http://www.w3.org/2000/svg": return 1;
			case "http://www.w3.org/1998/Math/MathML": return 2;
			default: return 0;
		}
	}
	function fp(e, t) {
		if (e === 0) switch (t) {
			case "svg": return 1;
			case "math": return 2;
			default: return 0;
		}
		return e === 1 && t === "foreignObject" ? 0 : e;
	}
	function pp(e, t, n, r) {
		return n = up(n).createElement(e), n[St] = r, n[Ct] = t, rp(n, e, t), It(n), n;
	}
	function mp(e, t) {
		return e === "textarea" || e === "noscript" || typeof t.children == "string" || typeof t.children == "number" || typeof t.children == "bigint" || typeof t.dangerouslySetInnerHTML == "object" && t.dangerouslySetInnerHTML !== null && t.dangerouslySetInnerHTML.__html != null;
	}
	var hp = null;
	function gp() {
		var e = window.event;
		return e && e.type === "popstate" ? e !== hp && (hp = e, !0) : (hp = null, !1);
	}
	var _p = typeof setTimeout == "function" ? setTimeout : void 0, vp = typeof clearTimeout == "function" ? clearTimeout : void 0, yp = typeof Promise == "function" ? Promise : void 0, bp = typeof requestAnimationFrame == "function" ? requestAnimationFrame : _p, xp = typeof queueMicrotask == "function" ? queueMicrotask : yp === void 0 ? _p : function(e) {
		return yp.resolve(null).then(e).catch(Sp);
	};
	function Sp(e) {
		setTimeout(function() {
			throw e;
		});
	}
	function Cp(e) {
		return e === "head";
	}
	function wp(e, t) {
		var n = t, r = 0;
		do {
			var i = n.nextSibling;
			if (e.removeChild(n), i && i.nodeType === 8) {
				if (n = i.data, n === "/$" || n === "/&") {
					if (r === 0) {
						e.removeChild(i), Uh(t);
						return;
					}
					r--;
				} else if (n === "$" || n === "$?" || n === "$~" || n === "$!" || n === "&") r++;
				else if (n === "html") vm(e.ownerDocument.documentElement);
				else if (n === "head") {
					n = e.ownerDocument.head, vm(n);
					for (var a = n.firstChild; a;) {
						var o = a.nextSibling, s = a.nodeName;
						a[kt] || s === "SCRIPT" || s === "STYLE" || s === "LINK" && a.rel.toLowerCase() === "stylesheet" || n.removeChild(a), a = o;
					}
				} else n === "body" && vm(e.ownerDocument.body);
			}
			n = i;
		} while (n);
		Uh(t);
	}
	function Tp(e, t) {
		var n = e;
		e = 0;
		do {
			var r = n.nextSibling;
			if (n.nodeType === 1 ? t ? (n._stashedDisplay = n.style.display, n.style.display = "none") : (n.style.display = n._stashedDisplay || "", n.getAttribute("style") === "" && n.removeAttribute("style")) : n.nodeType === 3 && (t ? (n._stashedText = n.nodeValue, n.nodeValue = "") : n.nodeValue = n._stashedText || ""), r && r.nodeType === 8) {
				if (n = r.data, n === "/$") {
					if (e === 0) break;
					e--;
				} else n !== "$" && n !== "$?" && n !== "$~" && n !== "$!" || e++;
			}
			n = r;
		} while (n);
	}
	function Ep(e, t, n) {
		if (t = CSS.escape(t) === t ? t : "r-" + btoa(t).replace(/=/g, ""), e.style.viewTransitionName = t, n != null && (e.style.viewTransitionClass = n), n = getComputedStyle(e), n.display === "inline") {
			if (t = e.getClientRects(), t.length === 1) var r = 1;
			else for (var i = r = 0; i < t.length; i++) {
				var a = t[i];
				0 < a.width && 0 < a.height && r++;
			}
			r === 1 && (e = e.style, e.display = t.length === 1 ? "inline-block" : "block", e.marginTop = "-" + n.paddingTop, e.marginBottom = "-" + n.paddingBottom);
		}
	}
	function Dp(e, t) {
		e = e.style, t = t.style;
		var n = t == null ? null : t.hasOwnProperty("viewTransitionName") ? t.viewTransitionName : t.hasOwnProperty("view-transition-name") ? t["view-transition-name"] : null;
		e.viewTransitionName = n == null || typeof n == "boolean" ? "" : ("" + n).trim(), n = t == null ? null : t.hasOwnProperty("viewTransitionClass") ? t.viewTransitionClass : t.hasOwnProperty("view-transition-class") ? t["view-transition-class"] : null, e.viewTransitionClass = n == null || typeof n == "boolean" ? "" : ("" + n).trim(), e.display === "inline-block" && (t == null ? e.display = e.margin = "" : (n = t.display, e.display = n == null || typeof n == "boolean" ? "" : n, n = t.margin, n == null ? (n = t.hasOwnProperty("marginTop") ? t.marginTop : t["margin-top"], e.marginTop = n == null || typeof n == "boolean" ? "" : n, t = t.hasOwnProperty("marginBottom") ? t.marginBottom : t["margin-bottom"], e.marginBottom = t == null || typeof t == "boolean" ? "" : t) : e.margin = n));
	}
	function Op(e, t, n) {
		return n = n.ownerDocument.defaultView, {
			rect: e,
			abs: t.position === "absolute" || t.position === "fixed",
			clip: t.clipPath !== "none" || t.overflow !== "visible" || t.filter !== "none" || t.mask !== "none" || t.mask !== "none" || t.borderRadius !== "0px",
			view: 0 <= e.bottom && 0 <= e.right && e.top <= n.innerHeight && e.left <= n.innerWidth
		};
	}
	function kp(e) {
		return Op(e.getBoundingClientRect(), getComputedStyle(e), e);
	}
	function Ap(e) {
		var t = e.getBoundingClientRect();
		t = new DOMRect(t.x + 2e4, t.y + 2e4, t.width, t.height);
		var n = getComputedStyle(e);
		return Op(t, n, e);
	}
	function jp(e) {
		return e.documentElement.clientHeight;
	}
	function Mp(e) {
		this.addEventListener("load", e), this.addEventListener("error", e);
	}
	function Np(e, t, n, r, i, a, o, s, c) {
		var l = t.nodeType === 9 ? t : t.ownerDocument;
		try {
			var u = l.startViewTransition({
				update: function() {
					var t = l.defaultView, n = t.navigation && t.navigation.transition, o = l.fonts.status;
					r();
					var s = [];
					if (o === "loaded" && (jp(l), l.fonts.status === "loading" && s.push(l.fonts.ready)), o = s.length, e !== null) for (var c = e.suspenseyImages, u = 0, d = 0; d < c.length; d++) {
						var f = c[d];
						if (!f.complete) {
							var p = f.getBoundingClientRect();
							if (0 < p.bottom && 0 < p.right && p.top < t.innerHeight && p.left < t.innerWidth) {
								if (u += Zm(f), u > eh) {
									s.length = o;
									break;
								}
								f = new Promise(Mp.bind(f)), s.push(f);
							}
						}
					}
					if (0 < s.length) return t = Promise.race([Promise.all(s), new Promise(function(e) {
						return setTimeout(e, 500);
					})]).then(i, i), (n ? Promise.allSettled([n.finished, t]) : t).then(a, a);
					if (i(), n) return n.finished.then(a, a);
					a();
				},
				types: n
			});
			l.__reactViewTransition = u;
			var d = [];
			return u.ready.then(function() {
				for (var e = l.documentElement.getAnimations({ subtree: !0 }), t = 0; t < e.length; t++) {
					var n = e[t], r = n.effect, i = r.pseudoElement;
					if (i != null && i.startsWith("::view-transition")) {
						d.push(n), n = r.getKeyframes();
						for (var a = i = void 0, s = !0, c = 0; c < n.length; c++) {
							var u = n[c], f = u.width;
							if (i === void 0) i = f;
							else if (i !== f) {
								s = !1;
								break;
							}
							if (f = u.height, a === void 0) a = f;
							else if (a !== f) {
								s = !1;
								break;
							}
							delete u.width, delete u.height, u.transform === "none" && delete u.transform;
						}
						s && i !== void 0 && a !== void 0 && (r.setKeyframes(n), s = getComputedStyle(r.target, r.pseudoElement), s.width !== i || s.height !== a) && (s = n[0], s.width = i, s.height = a, s = n[n.length - 1], s.width = i, s.height = a, r.setKeyframes(n));
					}
				}
				o();
			}, function(e) {
				l.__reactViewTransition === u && (l.__reactViewTransition = null);
				try {
					if (typeof e == "object" && e) switch (e.name) {
						case "InvalidStateError": (e.message === "View transition was skipped because document visibility state is hidden." || e.message === "Skipping view transition because document visibility state has become hidden." || e.message === "Skipping view transition because viewport size changed." || e.message === "Transition was aborted because of invalid state") && (e = null);
					}
					e !== null && c(e);
				} finally {
					r(), i(), o();
				}
			}), u.finished.finally(function() {
				for (var e = 0; e < d.length; e++) d[e].cancel();
				l.__reactViewTransition === u && (l.__reactViewTransition = null), s();
			}), u;
		} catch {
			return r(), i(), o(), null;
		}
	}
	function Pp(e, t) {
		this._scope = document.documentElement, this._selector = "::view-transition-" + e + "(" + t + ")";
	}
	Pp.prototype.animate = function(e, t) {
		return t = typeof t == "number" ? { duration: t } : D({}, t), t.pseudoElement = this._selector, this._scope.animate(e, t);
	}, Pp.prototype.getAnimations = function() {
		for (var e = this._scope, t = this._selector, n = e.getAnimations({ subtree: !0 }), r = [], i = 0; i < n.length; i++) {
			var a = n[i].effect;
			a !== null && a.target === e && a.pseudoElement === t && r.push(n[i]);
		}
		return r;
	}, Pp.prototype.getComputedStyle = function() {
		return getComputedStyle(this._scope, this._selector);
	};
	function Fp(e) {
		return {
			name: e,
			group: new Pp("group", e),
			imagePair: new Pp("image-pair", e),
			old: new Pp("old", e),
			new: new Pp("new", e)
		};
	}
	function Ip(e) {
		this._fragmentFiber = e, this._observers = this._eventListeners = null;
	}
	Ip.prototype.addEventListener = function(e, t, n) {
		var r = null, i = null;
		if (!(n != null && typeof n != "boolean" && (r = n.signal || null, r !== null && r.aborted))) {
			this._eventListeners === null && (this._eventListeners = []);
			var a = this._eventListeners;
			if (Vp(a, e, t, n) === -1) {
				var o = this, s = t;
				n != null && typeof n != "boolean" && !0 === n.once && (s = function(r) {
					o.removeEventListener(e, t, n), typeof t == "function" ? t.call(this, r) : t.handleEvent(r);
				}), r !== null && (i = o.removeEventListener.bind(o, e, t, n), r.addEventListener("abort", i, { once: !0 }), i = r.removeEventListener.bind(r, "abort", i)), r = zp(n), a.push({
					type: e,
					listener: t,
					optionsOrUseCapture: n,
					attachedListener: s,
					cleanup: i
				}), h(this._fragmentFiber.child, !1, Lp, e, s, r);
			}
			this._eventListeners = a;
		}
	};
	function Lp(e, t, n, r) {
		return b(e).addEventListener(t, n, r), !1;
	}
	Ip.prototype.removeEventListener = function(e, t, n) {
		var r = this._eventListeners;
		if (r !== null && (t = Vp(r, e, t, n), t !== -1)) {
			var i = r[t];
			n = i.attachedListener;
			var a = i.cleanup;
			i = zp(i.optionsOrUseCapture), h(this._fragmentFiber.child, !1, Rp, e, n, i), r.splice(t, 1), a !== null && a();
		}
	};
	function Rp(e, t, n, r) {
		return b(e).removeEventListener(t, n, r), !1;
	}
	function zp(e) {
		return e != null && typeof e != "boolean" && (!0 === e.once || e.signal instanceof AbortSignal) ? {
			capture: e.capture,
			passive: e.passive
		} : e;
	}
	function Bp(e) {
		return e == null ? "c=0" : typeof e == "boolean" ? "c=" + (e ? "1" : "0") : "c=" + (e.capture ? "1" : "0");
	}
	function Vp(e, t, n, r) {
		if (e.length === 0) return -1;
		r = Bp(r);
		for (var i = 0; i < e.length; i++) {
			var a = e[i];
			if (a.type === t && a.listener === n && Bp(a.optionsOrUseCapture) === r) return i;
		}
		return -1;
	}
	Ip.prototype.dispatchEvent = function(e) {
		var t = g(this._fragmentFiber);
		if (t === null) return !0;
		t = b(t);
		var n = this._eventListeners;
		if (n !== null && 0 < n.length || !e.bubbles) {
			var r = t.nodeType === 9 ? t.createComment("") : document.createTextNode("");
			if (n) for (var i = 0; i < n.length; i++) {
				var a = n[i];
				r.addEventListener(a.type, a.attachedListener, zp(a.optionsOrUseCapture));
			}
			if (t.appendChild(r), e = r.dispatchEvent(e), n) for (i = 0; i < n.length; i++) a = n[i], r.removeEventListener(a.type, a.attachedListener, zp(a.optionsOrUseCapture));
			return t.removeChild(r), e;
		}
		return t.dispatchEvent(e);
	}, Ip.prototype.focus = function(e) {
		h(this._fragmentFiber.child, !0, Hp, e, void 0, void 0);
	};
	function Hp(e, t) {
		return e.tag !== 6 && (e = b(e), mm(e, t));
	}
	Ip.prototype.focusLast = function(e) {
		var t = [];
		h(this._fragmentFiber.child, !0, Up, t, void 0, void 0);
		for (var n = t.length - 1; 0 <= n && !Hp(t[n], e); n--);
	};
	function Up(e, t) {
		return t.push(e), !1;
	}
	Ip.prototype.blur = function() {
		var e = g(this._fragmentFiber);
		e !== null && (e = b(e), e = up(e).activeElement, e !== null && h(this._fragmentFiber.child, !1, Wp, e, void 0, void 0));
	};
	function Wp(e, t) {
		return e.tag !== 6 && (e = b(e), e === t || e.contains(t) ? (t.blur(), !0) : !1);
	}
	Ip.prototype.observeUsing = function(e) {
		this._observers === null && (this._observers = /* @__PURE__ */ new Set()), this._observers.add(e), h(this._fragmentFiber.child, !1, Gp, e, void 0, void 0);
	};
	function Gp(e, t) {
		return e.tag === 6 || (e = b(e), t.observe(e)), !1;
	}
	Ip.prototype.unobserveUsing = function(e) {
		var t = this._observers;
		if (t !== null && t.has(e)) {
			t.delete(e), h(this._fragmentFiber.child, !1, Kp, e, void 0, void 0);
			for (var n = t = 0; n < qp.length; n++) {
				var r = qp[n];
				r.fragmentInstance === this && r.observer === e ? e.unobserve(r.instance) : qp[t++] = r;
			}
			qp.length = t;
		}
	};
	function Kp(e, t) {
		return e.tag === 6 || (e = b(e), t.unobserve(e)), !1;
	}
	var qp = [], Jp = !1;
	function Yp(e, t, n) {
		qp.push({
			fragmentInstance: e,
			observer: t,
			instance: n
		}), Jp || (Jp = !0, hm(function() {
			Jp = !1;
			var e = qp;
			qp = [];
			for (var t = 0; t < e.length; t++) {
				var n = e[t];
				n.observer.unobserve(n.instance);
			}
		}));
	}
	Ip.prototype.getClientRects = function() {
		var e = [];
		return h(this._fragmentFiber.child, !1, Xp, e, void 0, void 0), e;
	};
	function Xp(e, t) {
		if (e.tag === 6) {
			e = e.stateNode;
			var n = e.ownerDocument.createRange();
			n.selectNodeContents(e), t.push.apply(t, n.getClientRects());
		} else e = b(e), t.push.apply(t, e.getClientRects());
		return !1;
	}
	Ip.prototype.getRootNode = function(e) {
		var t = g(this._fragmentFiber);
		return t === null ? this : b(t).getRootNode(e);
	}, Ip.prototype.compareDocumentPosition = function(e) {
		var t = g(this._fragmentFiber);
		if (t === null) return Node.DOCUMENT_POSITION_DISCONNECTED;
		var n = [];
		h(this._fragmentFiber.child, !1, Up, n, void 0, void 0);
		var r = b(t);
		if (n.length === 0) {
			if (n = r, _(this._fragmentFiber)) {
				a: {
					for (t = this._fragmentFiber.return; t !== null;) {
						if (t.tag === 4) {
							t = t.stateNode.containerInfo;
							break a;
						}
						if (t.tag === 3 || t.tag === 5 || t.tag === 27) break;
						t = t.return;
					}
					t = null;
				}
				t != null && (n = t);
			}
			t = this._fragmentFiber;
			var i = r = n.compareDocumentPosition(e);
			return n === e ? i = Node.DOCUMENT_POSITION_CONTAINS : r & Node.DOCUMENT_POSITION_CONTAINED_BY && (n = v(t)[1], n === null ? i = Node.DOCUMENT_POSITION_PRECEDING : (e = b(n).compareDocumentPosition(e), i = e === 0 || e & Node.DOCUMENT_POSITION_FOLLOWING ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)), i |= Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC;
		}
		t = b(n[0]), i = b(n[n.length - 1]);
		var a = _(this._fragmentFiber) ? t.parentElement : r;
		if (a == null) return Node.DOCUMENT_POSITION_DISCONNECTED;
		r = a.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_CONTAINED_BY, a = a.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_CONTAINED_BY;
		var o = t.compareDocumentPosition(e), s = i.compareDocumentPosition(e), c = o & Node.DOCUMENT_POSITION_CONTAINED_BY || s & Node.DOCUMENT_POSITION_CONTAINED_BY;
		return s = r && a && o & Node.DOCUMENT_POSITION_FOLLOWING && s & Node.DOCUMENT_POSITION_PRECEDING, t = r && t === e || a && i === e || c || s ? Node.DOCUMENT_POSITION_CONTAINED_BY : !r && t === e || !a && i === e ? Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC : o, t & Node.DOCUMENT_POSITION_DISCONNECTED || t & Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC || Zp(t, this._fragmentFiber, n[0], n[n.length - 1], e) ? t : Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC;
	};
	function Zp(e, t, n, r, i) {
		var a = Mt(i);
		if (e & Node.DOCUMENT_POSITION_CONTAINED_BY) {
			if (n = !!a) a: {
				for (; a !== null;) {
					if (a.tag === 7 && (a === t || a.alternate === t)) {
						n = !0;
						break a;
					}
					a = a.return;
				}
				n = !1;
			}
			return n;
		}
		if (e & Node.DOCUMENT_POSITION_CONTAINS) {
			if (a === null) return a = i.ownerDocument, i === a || i === a.documentElement || i === a.body;
			a: {
				for (a = t, t = g(t); a !== null;) {
					if (!(a.tag !== 5 && a.tag !== 3 && a.tag !== 27 || a !== t && a.alternate !== t)) {
						a = !0;
						break a;
					}
					a = a.return;
				}
				a = !1;
			}
			return a;
		}
		return e & Node.DOCUMENT_POSITION_PRECEDING ? ((t = !!a) && !(t = a === n) && (t = E(n, a, T), t === null ? t = !1 : (h(t, !0, C, a, n), a = x, x = null, t = a !== null)), t) : e & Node.DOCUMENT_POSITION_FOLLOWING ? ((t = !!a) && !(t = a === r) && (t = E(r, a, T), t === null ? t = !1 : (h(t, !0, w, a, r), a = x, S = x = null, t = a !== null)), t) : !1;
	}
	function Qp(e, t) {
		var n = e.ownerDocument.createRange();
		n.selectNodeContents(e), e = n.getBoundingClientRect(), window.scrollTo(window.scrollX + e.left, t ? window.scrollY + e.top : window.scrollY + e.bottom - window.innerHeight);
	}
	Ip.prototype.scrollIntoView = function(e) {
		if (typeof e == "object") throw Error(i(566));
		var t = [];
		h(this._fragmentFiber.child, !1, Up, t, void 0, void 0);
		var n = !1 !== e;
		if (t.length === 0) {
			var r = v(this._fragmentFiber);
			if (r = n ? r[1] || r[0] || g(this._fragmentFiber) : r[0] || r[1], r === null) return;
			if (r.tag === 6) {
				e = b(r), Qp(e, n);
				return;
			}
			if (r = b(r), r.nodeType !== 9) {
				if (r.nodeType === 11) {
					n = "host" in r ? r.host : null, n !== null && n.scrollIntoView(e);
					return;
				}
				r.scrollIntoView(e);
			}
		}
		for (r = n ? t.length - 1 : 0; r !== (n ? -1 : t.length);) {
			var a = t[r];
			a.tag === 6 ? (a = b(a), Qp(a, n)) : b(a).scrollIntoView(e), r += n ? -1 : 1;
		}
	};
	function $p(e, t) {
		return e = b(e), em(e, t), !1;
	}
	function em(e, t) {
		e.reactFragments ??= /* @__PURE__ */ new Set(), e.reactFragments.add(t);
	}
	function tm(e, t) {
		var n = t._eventListeners;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = n[r];
			e.addEventListener(i.type, i.attachedListener, zp(i.optionsOrUseCapture));
		}
		e.nodeType !== 3 && (n = t._observers, n !== null && n.forEach(function(n) {
			for (var r = 0, i = 0; i < qp.length; i++) {
				var a = qp[i];
				(a.fragmentInstance !== t || a.observer !== n || a.instance !== e) && (qp[r++] = a);
			}
			qp.length = r, n.observe(e);
		}), em(e, t));
	}
	function nm(e, t) {
		var n = t._eventListeners;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = n[r];
			e.removeEventListener(i.type, i.attachedListener, zp(i.optionsOrUseCapture));
		}
		e.nodeType !== 3 && (n = t._observers, n !== null && n.forEach(function(n) {
			typeof n.rootMargin == "string" ? Yp(t, n, e) : n.unobserve(e);
		}), e.reactFragments != null && e.reactFragments.delete(t));
	}
	function rm(e) {
		var t = e.firstChild;
		for (t && t.nodeType === 10 && (t = t.nextSibling); t;) {
			var n = t;
			switch (t = t.nextSibling, n.nodeName) {
				case "HTML":
				case "HEAD":
				case "BODY":
					rm(n), jt(n);
					continue;
				case "SCRIPT":
				case "STYLE": continue;
				case "LINK": if (n.rel.toLowerCase() === "stylesheet") continue;
			}
			e.removeChild(n);
		}
	}
	function im(e, t, n, r) {
		for (; e.nodeType === 1;) {
			var i = n;
			if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
				if (!r && (e.nodeName !== "INPUT" || e.type !== "hidden")) break;
			} else if (!r) {
				if (t === "input" && e.type === "hidden") {
					var a = i.name == null ? null : "" + i.name;
					if (i.type === "hidden" && e.getAttribute("name") === a) return e;
				} else return e;
			} else if (!e[kt]) switch (t) {
				case "meta":
					if (!e.hasAttribute("itemprop")) break;
					return e;
				case "link":
					if (a = e.getAttribute("rel"), a === "stylesheet" && e.hasAttribute("data-precedence") || a !== i.rel || e.getAttribute("href") !== (i.href == null || i.href === "" ? null : i.href) || e.getAttribute("crossorigin") !== (i.crossOrigin == null ? null : i.crossOrigin) || e.getAttribute("title") !== (i.title == null ? null : i.title)) break;
					return e;
				case "style":
					if (e.hasAttribute("data-precedence")) break;
					return e;
				case "script":
					if (a = e.getAttribute("src"), (a !== (i.src == null ? null : i.src) || e.getAttribute("type") !== (i.type == null ? null : i.type) || e.getAttribute("crossorigin") !== (i.crossOrigin == null ? null : i.crossOrigin)) && a && e.hasAttribute("async") && !e.hasAttribute("itemprop")) break;
					return e;
				default: return e;
			}
			if (e = um(e.nextSibling), e === null) break;
		}
		return null;
	}
	function am(e, t, n) {
		if (t === "") return null;
		for (; e.nodeType !== 3;) if ((e.nodeType !== 1 || e.nodeName !== "INPUT" || e.type !== "hidden") && !n || (e = um(e.nextSibling), e === null)) return null;
		return e;
	}
	function om(e, t) {
		for (; e.nodeType !== 8;) if ((e.nodeType !== 1 || e.nodeName !== "INPUT" || e.type !== "hidden") && !t || (e = um(e.nextSibling), e === null)) return null;
		return e;
	}
	function sm(e) {
		return e.data === "$?" || e.data === "$~";
	}
	function cm(e) {
		return e.data === "$!" || e.data === "$?" && e.ownerDocument.readyState !== "loading";
	}
	function lm(e, t) {
		var n = e.ownerDocument;
		if (e.data === "$~") e._reactRetry = t;
		else if (e.data !== "$?" || n.readyState !== "loading") t();
		else {
			var r = function() {
				t(), n.removeEventListener("DOMContentLoaded", r);
			};
			n.addEventListener("DOMContentLoaded", r), e._reactRetry = r;
		}
	}
	function um(e) {
		for (; e != null; e = e.nextSibling) {
			var t = e.nodeType;
			if (t === 1 || t === 3) break;
			if (t === 8) {
				if (t = e.data, t === "$" || t === "$!" || t === "$?" || t === "$~" || t === "&" || t === "F!" || t === "F") break;
				if (t === "/$" || t === "/&") return null;
			}
		}
		return e;
	}
	var dm = null;
	function fm(e) {
		e = e.nextSibling;
		for (var t = 0; e;) {
			if (e.nodeType === 8) {
				var n = e.data;
				if (n === "/$" || n === "/&") {
					if (t === 0) return um(e.nextSibling);
					t--;
				} else n !== "$" && n !== "$!" && n !== "$?" && n !== "$~" && n !== "&" || t++;
			}
			e = e.nextSibling;
		}
		return null;
	}
	function pm(e) {
		e = e.previousSibling;
		for (var t = 0; e;) {
			if (e.nodeType === 8) {
				var n = e.data;
				if (n === "$" || n === "$!" || n === "$?" || n === "$~" || n === "&") {
					if (t === 0) return e;
					t--;
				} else n !== "/$" && n !== "/&" || t++;
			}
			e = e.previousSibling;
		}
		return null;
	}
	function mm(e, t) {
		function n() {
			r = !0;
		}
		if (e.ownerDocument.activeElement === e) return !0;
		var r = !1;
		try {
			e.ownerDocument.addEventListener("focus", n, !0), (e.focus || HTMLElement.prototype.focus).call(e, t);
		} finally {
			e.ownerDocument.removeEventListener("focus", n, !0);
		}
		return r;
	}
	function hm(e) {
		bp(function() {
			bp(function(t) {
				return e(t);
			});
		});
	}
	function gm(e, t, n) {
		switch (t = up(n), e) {
			case "html":
				if (e = t.documentElement, !e) throw Error(i(452));
				return e;
			case "head":
				if (e = t.head, !e) throw Error(i(453));
				return e;
			case "body":
				if (e = t.body, !e) throw Error(i(454));
				return e;
			default: throw Error(i(451));
		}
	}
	function _m(e, t, n) {
		for (var r in n) {
			var i = n[r];
			n.hasOwnProperty(r) && i != null && tp(e, t, r, null, ip, i);
		}
		n.dangerouslySetInnerHTML != null && (e.textContent = ""), e.onclick === z && (e.onclick = null), jt(e);
	}
	function vm(e) {
		for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0]);
		jt(e);
	}
	var ym = /* @__PURE__ */ new Map(), bm = /* @__PURE__ */ new Set();
	function xm(e) {
		if (typeof e.getRootNode == "function") {
			var t = e.getRootNode();
			if (t.nodeType === 9 || t.nodeType === 11) return t;
		}
		return e.nodeType === 9 ? e : e.ownerDocument;
	}
	var Sm = R.d;
	R.d = {
		f: Cm,
		r: wm,
		D: Dm,
		C: Om,
		L: km,
		m: Am,
		X: Mm,
		S: jm,
		M: Nm
	};
	function Cm() {
		var e = Sm.f(), t = Hd();
		return e || t;
	}
	function wm(e) {
		var t = Nt(e);
		t !== null && t.tag === 5 && t.type === "form" ? ec(t) : Sm.r(e);
	}
	var Tm = typeof document > "u" ? null : document;
	function Em(e, t, n) {
		var r = Tm;
		if (r && typeof t == "string" && t) {
			var i = rn(t);
			i = "link[rel=\"" + e + "\"][href=\"" + i + "\"]", typeof n == "string" && (i += "[crossorigin=\"" + n + "\"]"), bm.has(i) || (bm.add(i), e = {
				rel: e,
				crossOrigin: n,
				href: t
			}, r.querySelector(i) === null && (t = r.createElement("link"), rp(t, "link", e), It(t), r.head.appendChild(t)));
		}
	}
	function Dm(e) {
		Sm.D(e), Em("dns-prefetch", e, null);
	}
	function Om(e, t) {
		Sm.C(e, t), Em("preconnect", e, t);
	}
	function km(e, t, n) {
		Sm.L(e, t, n);
		var r = Tm;
		if (r && e && t) {
			var i = "link[rel=\"preload\"][as=\"" + rn(t) + "\"]";
			t === "image" && n && n.imageSrcSet ? (i += "[imagesrcset=\"" + rn(n.imageSrcSet) + "\"]", typeof n.imageSizes == "string" && (i += "[imagesizes=\"" + rn(n.imageSizes) + "\"]")) : i += "[href=\"" + rn(e) + "\"]";
			var a = i;
			switch (t) {
				case "style":
					a = Fm(e);
					break;
				case "script": a = zm(e);
			}
			if (!(ym.has(a) || (e = D({
				rel: "preload",
				href: t === "image" && n && n.imageSrcSet ? void 0 : e,
				as: t
			}, n), ym.set(a, e), r.querySelector(i) !== null || t === "style" && r.querySelector(Im(a)) || t === "script" && r.querySelector(Bm(a))))) {
				var o = r.createElement("link");
				rp(o, "link", e), t === "style" && (o[At] = !0, o.onload = o.onerror = function() {
					Lt(o);
				}), It(o), r.head.appendChild(o);
			}
		}
	}
	function Am(e, t) {
		Sm.m(e, t);
		var n = Tm;
		if (n && e) {
			var r = t && typeof t.as == "string" ? t.as : "script", i = "link[rel=\"modulepreload\"][as=\"" + rn(r) + "\"][href=\"" + rn(e) + "\"]", a = i;
			switch (r) {
				case "audioworklet":
				case "paintworklet":
				case "serviceworker":
				case "sharedworker":
				case "worker":
				case "script": a = zm(e);
			}
			if (!ym.has(a) && (e = D({
				rel: "modulepreload",
				href: e
			}, t), ym.set(a, e), n.querySelector(i) === null)) {
				switch (r) {
					case "audioworklet":
					case "paintworklet":
					case "serviceworker":
					case "sharedworker":
					case "worker":
					case "script": if (n.querySelector(Bm(a))) return;
				}
				r = n.createElement("link"), rp(r, "link", e), It(r), n.head.appendChild(r);
			}
		}
	}
	function jm(e, t, n) {
		Sm.S(e, t, n);
		var r = Tm;
		if (r && e) {
			var i = Ft(r).hoistableStyles, a = Fm(e);
			t ||= "default";
			var o = i.get(a);
			if (!o) {
				var s = {
					loading: 0,
					preload: null
				};
				if (o = r.querySelector(Im(a))) s.loading = 5;
				else {
					e = D({
						rel: "stylesheet",
						href: e,
						"data-precedence": t
					}, n), (n = ym.get(a)) && Um(e, n);
					var c = o = r.createElement("link");
					It(c), rp(c, "link", e), c._p = new Promise(function(e, t) {
						c.onload = e, c.onerror = t;
					}), c.addEventListener("load", function() {
						s.loading |= 1;
					}), c.addEventListener("error", function() {
						s.loading |= 2;
					}), s.loading |= 4, Hm(o, t, r);
				}
				o = {
					type: "stylesheet",
					instance: o,
					count: 1,
					state: s
				}, i.set(a, o);
			}
		}
	}
	function Mm(e, t) {
		Sm.X(e, t);
		var n = Tm;
		if (n && e) {
			var r = Ft(n).hoistableScripts, i = zm(e), a = r.get(i);
			a || (a = n.querySelector(Bm(i)), a || (e = D({
				src: e,
				async: !0
			}, t), (t = ym.get(i)) && Wm(e, t), a = n.createElement("script"), It(a), rp(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Nm(e, t) {
		Sm.M(e, t);
		var n = Tm;
		if (n && e) {
			var r = Ft(n).hoistableScripts, i = zm(e), a = r.get(i);
			a || (a = n.querySelector(Bm(i)), a || (e = D({
				src: e,
				async: !0,
				type: "module"
			}, t), (t = ym.get(i)) && Wm(e, t), a = n.createElement("script"), It(a), rp(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Pm(e, t, n, r) {
		var a = (a = Se.current) ? xm(a) : null;
		if (!a) throw Error(i(446));
		switch (e) {
			case "meta":
			case "title": return null;
			case "style": return typeof n.precedence == "string" && typeof n.href == "string" ? (n = Fm(n.href), t = Ft(a).hoistableStyles, r = t.get(n), r || (r = {
				type: "style",
				instance: null,
				count: 0,
				state: null
			}, t.set(n, r)), r) : {
				type: "void",
				instance: null,
				count: 0,
				state: null
			};
			case "link":
				if (n.rel === "stylesheet" && typeof n.href == "string" && typeof n.precedence == "string") {
					e = Fm(n.href);
					var o = Ft(a).hoistableStyles, s = o.get(e);
					if (s || (a = a.ownerDocument || a, s = {
						type: "stylesheet",
						instance: null,
						count: 0,
						state: {
							loading: 0,
							preload: null
						}
					}, o.set(e, s), (o = a.querySelector(Im(e))) ? o._p || (s.instance = o, s.state.loading = 5) : (o = ym.get(e), o || (o = {
						rel: "preload",
						as: "style",
						href: n.href,
						crossOrigin: n.crossOrigin,
						integrity: n.integrity,
						media: n.media,
						hrefLang: n.hrefLang,
						referrerPolicy: n.referrerPolicy
					}, ym.set(e, o)), Rm(a, e, o, s.state))), t && r === null) throw Error(i(528, ""));
					return s;
				}
				if (t && r !== null) throw Error(i(529, ""));
				return null;
			case "script": return t = n.async, n = n.src, typeof n == "string" && t && typeof t != "function" && typeof t != "symbol" ? (n = zm(n), t = Ft(a).hoistableScripts, r = t.get(n), r || (r = {
				type: "script",
				instance: null,
				count: 0,
				state: null
			}, t.set(n, r)), r) : {
				type: "void",
				instance: null,
				count: 0,
				state: null
			};
			default: throw Error(i(444, e));
		}
	}
	function Fm(e) {
		return "href=\"" + rn(e) + "\"";
	}
	function Im(e) {
		return "link[rel=\"stylesheet\"][" + e + "]";
	}
	function Lm(e) {
		return D({}, e, {
			"data-precedence": e.precedence,
			precedence: null
		});
	}
	function Rm(e, t, n, r) {
		if (t = e.querySelector("link[rel=\"preload\"][as=\"style\"][" + t + "]")) {
			if (!0 !== t[At]) {
				r.loading = 1;
				return;
			}
		} else t = e.createElement("link"), t[At] = !0, t.onload = t.onerror = Lt.bind(null, t), rp(t, "link", n), It(t), e.head.appendChild(t);
		r.preload = t, t.addEventListener("load", function() {
			return r.loading |= 1;
		}), t.addEventListener("error", function() {
			return r.loading |= 2;
		});
	}
	function zm(e) {
		return "[src=\"" + rn(e) + "\"]";
	}
	function Bm(e) {
		return "script[async]" + e;
	}
	function Vm(e, t, n) {
		if (t.count++, t.instance === null) switch (t.type) {
			case "style":
				var r = e.querySelector("style[data-href~=\"" + rn(n.href) + "\"]");
				if (r) return t.instance = r, It(r), r;
				var a = D({}, n, {
					"data-href": n.href,
					"data-precedence": n.precedence,
					href: null,
					precedence: null
				});
				return r = (e.ownerDocument || e).createElement("style"), It(r), rp(r, "style", a), Hm(r, n.precedence, e), t.instance = r;
			case "stylesheet":
				a = Fm(n.href);
				var o = e.querySelector(Im(a));
				if (o) return t.state.loading |= 4, t.instance = o, It(o), o;
				r = Lm(n), (a = ym.get(a)) && Um(r, a), o = (e.ownerDocument || e).createElement("link"), It(o);
				var s = o;
				return s._p = new Promise(function(e, t) {
					s.onload = e, s.onerror = t;
				}), rp(o, "link", r), t.state.loading |= 4, Hm(o, n.precedence, e), t.instance = o;
			case "script": return o = zm(n.src), (a = e.querySelector(Bm(o))) ? (t.instance = a, It(a), a) : (r = n, (a = ym.get(o)) && (r = D({}, n), Wm(r, a)), e = e.ownerDocument || e, a = e.createElement("script"), It(a), rp(a, "link", r), e.head.appendChild(a), t.instance = a);
			case "void": return null;
			default: throw Error(i(443, t.type));
		}
		else t.type === "stylesheet" && !(t.state.loading & 4) && (r = t.instance, t.state.loading |= 4, Hm(r, n.precedence, e));
		return t.instance;
	}
	function Hm(e, t, n) {
		for (var r = n.querySelectorAll("link[rel=\"stylesheet\"][data-precedence],style[data-precedence]"), i = r.length ? r[r.length - 1] : null, a = i, o = 0; o < r.length; o++) {
			var s = r[o];
			if (s.dataset.precedence === t) a = s;
			else if (a !== i) break;
		}
		a ? a.parentNode.insertBefore(e, a.nextSibling) : (t = n.nodeType === 9 ? n.head : n, t.insertBefore(e, t.firstChild));
	}
	function Um(e, t) {
		e.crossOrigin ??= t.crossOrigin, e.referrerPolicy ??= t.referrerPolicy, e.title ??= t.title;
	}
	function Wm(e, t) {
		e.crossOrigin ??= t.crossOrigin, e.referrerPolicy ??= t.referrerPolicy, e.integrity ??= t.integrity;
	}
	var Gm = null;
	function Km(e, t, n) {
		if (Gm === null) {
			var r = /* @__PURE__ */ new Map(), i = Gm = /* @__PURE__ */ new Map();
			i.set(n, r);
		} else i = Gm, r = i.get(n), r || (r = /* @__PURE__ */ new Map(), i.set(n, r));
		if (r.has(e)) return r;
		for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
			var a = n[i];
			if (!(a[kt] || a[St] || e === "link" && a.getAttribute("rel") === "stylesheet") && a.namespaceURI !== "http://www.w3.org/2000/svg") {
				var o = a.getAttribute(t) || "";
				o = e + o;
				var s = r.get(o);
				s ? s.push(a) : r.set(o, [a]);
			}
		}
		return r;
	}
	function qm(e, t, n) {
		e = e.ownerDocument || e, e.head.insertBefore(n, t === "title" ? e.querySelector("head > title") : null);
	}
	function Jm(e, t, n) {
		if (n === 1 || t.itemProp != null) return !1;
		switch (e) {
			case "meta":
			case "title": return !0;
			case "style":
				if (typeof t.precedence != "string" || typeof t.href != "string" || t.href === "") break;
				return !0;
			case "link":
				if (typeof t.rel != "string" || typeof t.href != "string" || t.href === "" || t.onLoad || t.onError) break;
				switch (t.rel) {
					case "stylesheet": return e = t.disabled, typeof t.precedence == "string" && e == null;
					default: return !0;
				}
			case "script": if (t.async && typeof t.async != "function" && typeof t.async != "symbol" && !t.onLoad && !t.onError && t.src && typeof t.src == "string") return !0;
		}
		return !1;
	}
	function Ym(e, t) {
		return e === "img" && t.src != null && t.src !== "" && t.onLoad == null && t.loading !== "lazy";
	}
	function Xm(e) {
		return !(e.type === "stylesheet" && !(e.state.loading & 3));
	}
	function Zm(e) {
		return (e.width || 100) * (e.height || 100) * (typeof devicePixelRatio == "number" ? devicePixelRatio : 1) * .25;
	}
	function Qm(e, t) {
		typeof t.decode == "function" && (e.imgCount++, t.complete || (e.imgBytes += Zm(t), e.suspenseyImages.push(t)), e = ih.bind(e), t.decode().then(e, e));
	}
	function $m(e, t, n, r) {
		if (n.type === "stylesheet" && (typeof r.media != "string" || !1 !== matchMedia(r.media).matches) && !(n.state.loading & 4)) {
			if (n.instance === null) {
				var i = Fm(r.href), a = t.querySelector(Im(i));
				if (a) {
					t = a._p, typeof t == "object" && t && typeof t.then == "function" && (e.count++, e = rh.bind(e), t.then(e, e)), n.state.loading |= 4, n.instance = a, It(a);
					return;
				}
				a = t.ownerDocument || t, r = Lm(r), (i = ym.get(i)) && Um(r, i), a = a.createElement("link"), It(a);
				var o = a;
				o._p = new Promise(function(e, t) {
					o.onload = e, o.onerror = t;
				}), rp(a, "link", r), n.instance = a;
			}
			e.stylesheets === null && (e.stylesheets = /* @__PURE__ */ new Map()), e.stylesheets.set(n, t), (t = n.state.preload) && !(n.state.loading & 3) && (e.count++, n = rh.bind(e), t.addEventListener("load", n), t.addEventListener("error", n));
		}
	}
	var eh = 0;
	function th(e, t) {
		return e.stylesheets && e.count === 0 && oh(e, e.stylesheets), 0 < e.count || 0 < e.imgCount ? function(n) {
			var r = setTimeout(function() {
				if (e.stylesheets && oh(e, e.stylesheets), e.unsuspend) {
					var t = e.unsuspend;
					e.unsuspend = null, t();
				}
			}, 6e4 + t);
			0 < e.imgBytes && eh === 0 && (eh = 62500 * sp());
			var i = setTimeout(function() {
				if (e.waitingForImages = !1, e.count === 0 && (e.stylesheets && oh(e, e.stylesheets), e.unsuspend)) {
					var t = e.unsuspend;
					e.unsuspend = null, t();
				}
			}, (e.imgBytes > eh ? 50 : 800) + t);
			return e.unsuspend = n, function() {
				e.unsuspend = null, clearTimeout(r), clearTimeout(i);
			};
		} : null;
	}
	function nh(e) {
		if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
			if (e.stylesheets) oh(e, e.stylesheets);
			else if (e.unsuspend) {
				var t = e.unsuspend;
				e.unsuspend = null, t();
			}
		}
	}
	function rh() {
		this.count--, nh(this);
	}
	function ih() {
		this.imgCount--, nh(this);
	}
	var ah = null;
	function oh(e, t) {
		e.stylesheets = null, e.unsuspend !== null && (e.count++, ah = /* @__PURE__ */ new Map(), t.forEach(sh, e), ah = null, rh.call(e));
	}
	function sh(e, t) {
		if (!(t.state.loading & 4)) {
			var n = ah.get(e);
			if (n) var r = n.get(null);
			else {
				n = /* @__PURE__ */ new Map(), ah.set(e, n);
				for (var i = e.querySelectorAll("link[data-precedence],style[data-precedence]"), a = 0; a < i.length; a++) {
					var o = i[a];
					(o.nodeName === "LINK" || o.getAttribute("media") !== "not all") && (n.set(o.dataset.precedence, o), r = o);
				}
				r && n.set(null, r);
			}
			i = t.instance, o = i.getAttribute("data-precedence"), a = n.get(o) || r, a === r && n.set(null, i), n.set(o, i), this.count++, r = rh.bind(this), i.addEventListener("load", r), i.addEventListener("error", r), a ? a.parentNode.insertBefore(i, a.nextSibling) : (e = e.nodeType === 9 ? e.head : e, e.insertBefore(i, e.firstChild)), t.state.loading |= 4;
		}
	}
	var ch = {
		$$typeof: N,
		Provider: null,
		Consumer: null,
		_currentValue: me,
		_currentValue2: me,
		_threadCount: 0
	};
	function lh(e, t, n, r, i, a, o, s, c) {
		this.tag = 1, this.containerInfo = e, this.pingCache = this.current = this.pendingChildren = null, this.timeoutHandle = -1, this.callbackNode = this.next = this.pendingContext = this.context = this.cancelPendingCommit = null, this.callbackPriority = 0, this.expirationTimes = dt(-1), this.entangledLanes = this.shellSuspendCounter = this.errorRecoveryDisabledLanes = this.expiredLanes = this.warmLanes = this.pingedLanes = this.suspendedLanes = this.pendingLanes = 0, this.entanglements = dt(0), this.hiddenUpdates = dt(null), this.identifierPrefix = r, this.onUncaughtError = i, this.onCaughtError = a, this.onRecoverableError = o, this.pooledCache = null, this.pooledCacheLanes = 0, this.formState = c, this.transitionTypes = null, this.incompleteTransitions = /* @__PURE__ */ new Map();
	}
	function uh(e, t, n, r, i, a, o, s, c, l, u, d) {
		return e = new lh(e, t, n, o, c, l, u, d, s), t = 1, !0 === a && (t |= 24), a = Ai(3, null, null, t), e.current = a, a.stateNode = e, t = Oa(), t.refCount++, e.pooledCache = t, t.refCount++, a.memoizedState = {
			element: r,
			isDehydrated: n,
			cache: t
		}, uo(a), e;
	}
	function dh(e) {
		return e ? (e = Oi, e) : Oi;
	}
	function fh(e, t, n, r, i, a) {
		i = dh(i), r.context === null ? r.context = i : r.pendingContext = i, r = po(t), r.payload = { element: n }, a = a === void 0 ? null : a, a !== null && (r.callback = a), n = mo(e, r, t), n !== null && (Ld(n, e, t), ho(n, e, t));
	}
	function ph(e, t) {
		if (e = e.memoizedState, e !== null && e.dehydrated !== null) {
			var n = e.retryLane;
			e.retryLane = n !== 0 && n < t ? n : t;
		}
	}
	function mh(e, t) {
		ph(e, t), (e = e.alternate) && ph(e, t);
	}
	function hh(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = Ti(e, 67108864);
			t !== null && Ld(t, e, 67108864), mh(e, 67108864);
		}
	}
	function gh(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = Pd();
			t = _t(t);
			var n = Ti(e, t);
			n !== null && Ld(n, e, t), mh(e, t);
		}
	}
	var _h = !0;
	function vh(e, t, n, r) {
		var i = L.T;
		L.T = null;
		var a = R.p;
		try {
			R.p = 2, bh(e, t, n, r);
		} finally {
			R.p = a, L.T = i;
		}
	}
	function yh(e, t, n, r) {
		var i = L.T;
		L.T = null;
		var a = R.p;
		try {
			R.p = 8, bh(e, t, n, r);
		} finally {
			R.p = a, L.T = i;
		}
	}
	function bh(e, t, n, r) {
		if (_h) {
			var i = xh(r);
			if (i === null) Kf(e, t, r, Sh, n), Nh(e, r);
			else if (Fh(i, e, t, n, r)) r.stopPropagation();
			else if (Nh(e, r), t & 4 && -1 < Mh.indexOf(e)) {
				for (; i !== null;) {
					var a = Nt(i);
					if (a !== null) switch (a.tag) {
						case 3:
							if (a = a.stateNode, a.current.memoizedState.isDehydrated) {
								var o = at(a.pendingLanes);
								if (o !== 0) {
									var s = a;
									for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
										var c = 1 << 31 - Qe(o);
										s.entanglements[1] |= c, o &= ~c;
									}
									Of(a), !(ed & 6) && (yd = Be() + 500, kf(0, !1));
								}
							}
							break;
						case 31:
						case 13: s = Ti(a, 2), s !== null && Ld(s, a, 2), Hd(), mh(a, 2);
					}
					if (a = xh(r), a === null && Kf(e, t, r, Sh, n), a === i) break;
					i = a;
				}
				i !== null && r.stopPropagation();
			} else Kf(e, t, r, null, n);
		}
	}
	function xh(e) {
		return e = yn(e), Ch(e);
	}
	var Sh = null;
	function Ch(e) {
		if (Sh = null, e = Mt(e), e !== null) {
			var t = o(e);
			if (t === null) e = null;
			else {
				var n = t.tag;
				if (n === 13) {
					if (e = s(t), e !== null) return e;
					e = null;
				} else if (n === 31) {
					if (e = c(t), e !== null) return e;
					e = null;
				} else if (n === 3) {
					if (t.stateNode.current.memoizedState.isDehydrated) return t.tag === 3 ? t.stateNode.containerInfo : null;
					e = null;
				} else t !== e && (e = null);
			}
		}
		return Sh = e, null;
	}
	function wh(e) {
		switch (e) {
			case "beforetoggle":
			case "cancel":
			case "click":
			case "close":
			case "contextmenu":
			case "copy":
			case "cut":
			case "auxclick":
			case "dblclick":
			case "dragend":
			case "dragstart":
			case "drop":
			case "focusin":
			case "focusout":
			case "input":
			case "invalid":
			case "keydown":
			case "keypress":
			case "keyup":
			case "mousedown":
			case "mouseup":
			case "paste":
			case "pause":
			case "play":
			case "pointercancel":
			case "pointerdown":
			case "pointerup":
			case "ratechange":
			case "reset":
			case "seeked":
			case "submit":
			case "toggle":
			case "touchcancel":
			case "touchend":
			case "touchstart":
			case "volumechange":
			case "change":
			case "selectionchange":
			case "textInput":
			case "compositionstart":
			case "compositionend":
			case "compositionupdate":
			case "beforeblur":
			case "afterblur":
			case "beforeinput":
			case "blur":
			case "fullscreenchange":
			case "fullscreenerror":
			case "focus":
			case "hashchange":
			case "popstate":
			case "select":
			case "selectstart": return 2;
			case "drag":
			case "dragenter":
			case "dragexit":
			case "dragleave":
			case "dragover":
			case "mousemove":
			case "mouseout":
			case "mouseover":
			case "pointermove":
			case "pointerout":
			case "pointerover":
			case "resize":
			case "scroll":
			case "touchmove":
			case "wheel":
			case "mouseenter":
			case "mouseleave":
			case "pointerenter":
			case "pointerleave": return 8;
			case "message": switch (Ve()) {
				case He: return 2;
				case Ue: return 8;
				case We:
				case Ge: return 32;
				case Ke: return 268435456;
				default: return 32;
			}
			default: return 32;
		}
	}
	var Th = !1, Eh = null, Dh = null, Oh = null, kh = /* @__PURE__ */ new Map(), Ah = /* @__PURE__ */ new Map(), jh = [], Mh = "mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");
	function Nh(e, t) {
		switch (e) {
			case "focusin":
			case "focusout":
				Eh = null;
				break;
			case "dragenter":
			case "dragleave":
				Dh = null;
				break;
			case "mouseover":
			case "mouseout":
				Oh = null;
				break;
			case "pointerover":
			case "pointerout":
				kh.delete(t.pointerId);
				break;
			case "gotpointercapture":
			case "lostpointercapture": Ah.delete(t.pointerId);
		}
	}
	function Ph(e, t, n, r, i, a) {
		return e === null || e.nativeEvent !== a ? (e = {
			blockedOn: t,
			domEventName: n,
			eventSystemFlags: r,
			nativeEvent: a,
			targetContainers: [i]
		}, t !== null && (t = Nt(t), t !== null && hh(t)), e) : (e.eventSystemFlags |= r, t = e.targetContainers, i !== null && t.indexOf(i) === -1 && t.push(i), e);
	}
	function Fh(e, t, n, r, i) {
		switch (t) {
			case "focusin": return Eh = Ph(Eh, e, t, n, r, i), !0;
			case "dragenter": return Dh = Ph(Dh, e, t, n, r, i), !0;
			case "mouseover": return Oh = Ph(Oh, e, t, n, r, i), !0;
			case "pointerover":
				var a = i.pointerId;
				return kh.set(a, Ph(kh.get(a) || null, e, t, n, r, i)), !0;
			case "gotpointercapture": return a = i.pointerId, Ah.set(a, Ph(Ah.get(a) || null, e, t, n, r, i)), !0;
		}
		return !1;
	}
	function Ih(e) {
		var t = Mt(e.target);
		if (t !== null) {
			var n = o(t);
			if (n !== null) {
				if (t = n.tag, t === 13) {
					if (t = s(n), t !== null) {
						e.blockedOn = t, bt(e.priority, function() {
							gh(n);
						});
						return;
					}
				} else if (t === 31) {
					if (t = c(n), t !== null) {
						e.blockedOn = t, bt(e.priority, function() {
							gh(n);
						});
						return;
					}
				} else if (t === 3 && n.stateNode.current.memoizedState.isDehydrated) {
					e.blockedOn = n.tag === 3 ? n.stateNode.containerInfo : null;
					return;
				}
			}
		}
		e.blockedOn = null;
	}
	function Lh(e) {
		if (e.blockedOn !== null) return !1;
		for (var t = e.targetContainers; 0 < t.length;) {
			var n = xh(e.nativeEvent);
			if (n === null) {
				n = e.nativeEvent;
				var r = new n.constructor(n.type, n);
				B = r, n.target.dispatchEvent(r), B = null;
			} else return t = Nt(n), t !== null && hh(t), e.blockedOn = n, !1;
			t.shift();
		}
		return !0;
	}
	function Rh(e, t, n) {
		Lh(e) && n.delete(t);
	}
	function zh() {
		Th = !1, Eh !== null && Lh(Eh) && (Eh = null), Dh !== null && Lh(Dh) && (Dh = null), Oh !== null && Lh(Oh) && (Oh = null), kh.forEach(Rh), Ah.forEach(Rh);
	}
	function Bh(e, n) {
		e.blockedOn === n && (e.blockedOn = null, Th || (Th = !0, t.unstable_scheduleCallback(t.unstable_NormalPriority, zh)));
	}
	var Vh = null;
	function Hh(e) {
		Vh !== e && (Vh = e, t.unstable_scheduleCallback(t.unstable_NormalPriority, function() {
			Vh === e && (Vh = null);
			for (var t = 0; t < e.length; t += 3) {
				var n = e[t], r = e[t + 1], i = e[t + 2];
				if (typeof r != "function") {
					if (Ch(r || n) === null) continue;
					break;
				}
				var a = Nt(n);
				a !== null && (e.splice(t, 3), t -= 3, Qs(a, {
					pending: !0,
					data: i,
					method: n.method,
					action: r
				}, r, i));
			}
		}));
	}
	function Uh(e) {
		function t(t) {
			return Bh(t, e);
		}
		Eh !== null && Bh(Eh, e), Dh !== null && Bh(Dh, e), Oh !== null && Bh(Oh, e), kh.forEach(t), Ah.forEach(t);
		for (var n = 0; n < jh.length; n++) {
			var r = jh[n];
			r.blockedOn === e && (r.blockedOn = null);
		}
		for (; 0 < jh.length && (n = jh[0], n.blockedOn === null);) Ih(n), n.blockedOn === null && jh.shift();
		if (n = (e.ownerDocument || e).$$reactFormReplay, n != null) for (r = 0; r < n.length; r += 3) {
			var i = n[r], a = n[r + 1], o = i[Ct] || null;
			if (typeof a == "function") o || Hh(n);
			else if (o) {
				var s = null;
				if (a && a.hasAttribute("formAction")) {
					if (i = a, o = a[Ct] || null) s = o.formAction;
					else if (Ch(i) !== null) continue;
				} else s = o.action;
				typeof s == "function" ? n[r + 1] = s : (n.splice(r, 3), r -= 3), Hh(n);
			}
		}
	}
	function Wh() {
		function e(e) {
			e.canIntercept && e.info === "react-transition" && e.intercept({
				handler: function() {
					return new Promise(function(e) {
						return i = e;
					});
				},
				focusReset: "manual",
				scroll: "manual"
			});
		}
		function t() {
			i !== null && (i(), i = null), r || setTimeout(n, 20);
		}
		function n() {
			if (!r && !navigation.transition) {
				var e = navigation.currentEntry;
				e && e.url != null && navigation.navigate(e.url, {
					state: e.getState(),
					info: "react-transition",
					history: "replace"
				});
			}
		}
		if (typeof navigation == "object") {
			var r = !1, i = null;
			return navigation.addEventListener("navigate", e), navigation.addEventListener("navigatesuccess", t), navigation.addEventListener("navigateerror", t), setTimeout(n, 100), function() {
				r = !0, navigation.removeEventListener("navigate", e), navigation.removeEventListener("navigatesuccess", t), navigation.removeEventListener("navigateerror", t), i !== null && (i(), i = null);
			};
		}
	}
	function Gh(e) {
		this._internalRoot = e;
	}
	Kh.prototype.render = Gh.prototype.render = function(e) {
		var t = this._internalRoot;
		if (t === null) throw Error(i(409));
		var n = t.current;
		fh(n, Pd(), e, t, null, null);
	}, Kh.prototype.unmount = Gh.prototype.unmount = function() {
		var e = this._internalRoot;
		if (e !== null) {
			this._internalRoot = null;
			var t = e.containerInfo;
			fh(e.current, 2, null, e, null, null), Hd(), t[wt] = null;
		}
	};
	function Kh(e) {
		this._internalRoot = e;
	}
	Kh.prototype.unstable_scheduleHydration = function(e) {
		if (e) {
			var t = yt();
			e = {
				blockedOn: null,
				target: e,
				priority: t
			};
			for (var n = 0; n < jh.length && t !== 0 && t < jh[n].priority; n++);
			jh.splice(n, 0, e), n === 0 && Ih(e);
		}
	};
	var qh = n.version;
	if (qh !== "19.3.1") throw Error(i(527, qh, "19.3.1"));
	R.findDOMNode = function(e) {
		var t = e._reactInternals;
		if (t === void 0) throw typeof e.render == "function" ? Error(i(188)) : (e = Object.keys(e).join(","), Error(i(268, e)));
		return e = d(t), e = e === null ? null : p(e), e = e === null ? null : e.stateNode, e;
	};
	var Jh = {
		bundleType: 0,
		version: "19.3.1",
		rendererPackageName: "react-dom",
		currentDispatcherRef: L,
		reconcilerVersion: "19.3.1"
	};
	if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u") {
		var Yh = __REACT_DEVTOOLS_GLOBAL_HOOK__;
		if (!Yh.isDisabled && Yh.supportsFiber) try {
			Ye = Yh.inject(Jh), Xe = Yh;
		} catch {}
	}
	e.createRoot = function(e, t) {
		if (!a(e)) throw Error(i(299));
		var n = !1, r = "", o = xc, s = Sc, c = Cc;
		return t != null && (!0 === t.unstable_strictMode && (n = !0), t.identifierPrefix !== void 0 && (r = t.identifierPrefix), t.onUncaughtError !== void 0 && (o = t.onUncaughtError), t.onCaughtError !== void 0 && (s = t.onCaughtError), t.onRecoverableError !== void 0 && (c = t.onRecoverableError)), t = uh(e, 1, !1, null, null, n, r, null, o, s, c, Wh), e[wt] = t.current, Wf(e), new Gh(t);
	};
})), g = /* @__PURE__ */ o(((e, t) => {
	function n() {
		if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u" && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == "function") try {
			__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
		} catch (e) {
			console.error(e);
		}
	}
	n(), t.exports = h();
})), _ = /* @__PURE__ */ c(f(), 1), v = g(), y = (e) => {
	let t, n = /* @__PURE__ */ new Set(), r = (e, r) => {
		let i = typeof e == "function" ? e(t) : e;
		if (!Object.is(i, t)) {
			let e = t;
			t = r ?? (typeof i != "object" || !i) ? i : Object.assign({}, t, i), n.forEach((n) => n(t, e));
		}
	}, i = () => t, a = {
		setState: r,
		getState: i,
		getInitialState: () => o,
		subscribe: (e) => (n.add(e), () => n.delete(e))
	}, o = t = e(r, i, a);
	return a;
}, b = ((e) => e ? y(e) : y), x = (e) => e;
function S(e, t = x) {
	let n = _.useSyncExternalStore(e.subscribe, _.useCallback(() => t(e.getState()), [e, t]), () => t(e.getInitialState()));
	return _.useDebugValue(n), n;
}
var C = (e) => {
	let t = b(e), n = (e) => S(t, e);
	return Object.assign(n, t), n;
}, w = ((e) => e ? C(e) : C), T = class extends Error {
	name = "EditRefused";
};
function E(e) {
	let t = e.includes("'") && !e.includes("\"") ? "\"" : "'", n = e.replace(/[\\\n\r\t]|[\u0000-\u001f\u007f-\u00a0\u00ad]/g, (e) => D[e] ?? `\\x${e.charCodeAt(0).toString(16).padStart(2, "0")}`);
	return t + (t === "'" ? n.replaceAll("'", "\\'") : n) + t;
}
var D = {
	"\\": "\\\\",
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
}, O = (e) => e.join(", ") || "none", k = "Input", A = "inputs", j = "model:", ee = "custom:";
function te(e) {
	let t = /* @__PURE__ */ new WeakMap();
	return (n) => {
		let r = t.get(n) ?? { value: e(n) };
		return t.set(n, r), r.value;
	};
}
var M = (e) => e.startsWith("model:") ? e.slice(6) : null, N = (e) => e.startsWith("custom:") ? e.slice(7) : null, ne = (e) => e.startsWith("placeholder:") ? e.slice(12) : null;
function P(e, t) {
	let n = F(e.nodes, t)?.layer;
	return n === void 0 ? void 0 : F(e.layers, n);
}
var F = (e, t) => Object.hasOwn(e, t) ? e[t] : void 0, I = (e, t) => re(e).get(t) ?? [], re = te((e) => {
	let t = /* @__PURE__ */ new Map();
	for (let n of Object.values(e.nodes)) se(t, n.layer, n.id);
	return t;
}), ie = (e) => Object.keys(e.nodes).filter((t) => P(e, t)?.kind === k), ae = te((e) => {
	let t = new Map(Object.keys(e.nodes).map((e) => [e, []]));
	for (let n of e.edges) se(t, n.target, n);
	for (let e of t.values()) e.length > 1 && e.sort(ce);
	return t;
}), oe = te((e) => {
	let t = new Map(Object.keys(e.nodes).map((e) => [e, []]));
	for (let n of e.edges) se(t, n.source, n);
	return t;
}), se = (e, t, n) => {
	let r = e.get(t);
	r ? r.push(n) : e.set(t, [n]);
}, ce = (e, t) => le(e.target_port, t.target_port) || e.index - t.index, le = (e, t) => e < t ? -1 : +(e > t), ue = te((e) => {
	let t = oe(e), n = new Map([...ae(e)].map(([e, t]) => [e, t.length])), r = new Map(Object.keys(e.nodes).map((e, t) => [e, t])), i = (e, t) => (r.get(t) ?? 0) - (r.get(e) ?? 0), a = [...n].filter(([, e]) => e === 0).map(([e]) => e).sort(i), o = [];
	for (let e = a.pop(); e !== void 0; e = a.pop()) {
		o.push(e);
		let r = [];
		for (let i of t.get(e) ?? []) {
			let e = (n.get(i.target) ?? 0) - 1;
			n.set(i.target, e), e === 0 && r.push(i.target);
		}
		a.push(...r.sort(i));
	}
	return o;
}), de = (e, t, n) => fe(e, [t]).has(n), fe = (e, t) => L(t, (t) => oe(e).get(t)?.map((e) => e.target)), pe = (e, t) => L(t, (t) => ae(e).get(t)?.map((e) => e.source));
function L(e, t) {
	let n = /* @__PURE__ */ new Set(), r = [...e];
	for (let e = r.pop(); e !== void 0; e = r.pop()) n.has(e) || (n.add(e), r.push(...t(e) ?? []));
	return n;
}
// src/core/changes.ts
function R(e, t, n) {
	if (!Object.hasOwn(e, t)) throw new T(`There is no ${n} ${E(t)} any more.`);
	return e[t];
}
function me(e, t, n) {
	return R(e, t, n), he(e, (e, n) => n !== t);
}
function he(e, t) {
	let n = Object.entries(e), r = n.filter(([e, n]) => t(n, e));
	return r.length === n.length ? e : Object.fromEntries(r);
}
var ge = (e, t, n) => ({
	...e,
	layers: {
		...e.layers,
		[t]: {
			...R(e.layers, t, "layer"),
			...n
		}
	}
}), _e = (e, t, n) => ({
	...e,
	nodes: {
		...e.nodes,
		[t]: {
			...R(e.nodes, t, "node"),
			...n
		}
	}
}), ve = (e, t, n) => ({
	...e,
	groups: {
		...e.groups,
		[t]: {
			...R(e.groups, t, "group"),
			...n
		}
	}
});
function ye(e, t, n) {
	if (Object.hasOwn(e.nodes, t.id)) throw new T(`There is a node ${E(t.id)} already.`);
	let r = {
		...e.nodes,
		[t.id]: t
	};
	if (n === null) return R(e.layers, t.layer, "layer"), {
		...e,
		nodes: r
	};
	if (Be(e, n.id), t.layer !== n.id) throw new T(`Node ${E(t.id)} calls layer ${E(t.layer)}, not the new ${E(n.id)}.`);
	return Ve(e, n.id, n.name), {
		...e,
		layers: {
			...e.layers,
			[n.id]: n
		},
		nodes: r
	};
}
function be(e, t) {
	ze(e, t);
	let n = new Set(t);
	return je(De(Pe({
		...e,
		nodes: he(e.nodes, (e, t) => !n.has(t)),
		edges: e.edges.filter((e) => !n.has(e.source) && !n.has(e.target)),
		outputs: e.outputs.filter((e) => !n.has(e.node))
	}, n)));
}
function xe(e, t, n) {
	ze(e, t);
	let r = { ...e.nodes };
	for (let i of t) {
		if (P(e, i)?.kind === "Input") throw new T("An Input cannot be bypassed: it is where data comes in.");
		r[i] = {
			...r[i],
			bypassed: n
		};
	}
	return {
		...e,
		nodes: r
	};
}
function Se(e, t) {
	let n = { ...e.nodes };
	for (let [e, r] of Object.entries(t)) n[e] = {
		...R(n, e, "node"),
		position: r
	};
	return {
		...e,
		nodes: n
	};
}
function Ce(e, t) {
	let n = ie(e);
	if (!Re(t.toSorted(le), n.toSorted(le))) throw new T(`The order of the inputs must name each Input node once: ${O(n)}. It names ${O(t)}.`);
	let r = new Set(n), i = t.values(), a = Object.keys(e.nodes).map((e) => r.has(e) ? i.next().value : e);
	return {
		...e,
		nodes: Object.fromEntries(a.map((t) => [t, e.nodes[t]]))
	};
}
function we(e, t) {
	if (ze(e, [t.source, t.target]), t.source_port < 0 || t.index < 0) throw new T("A connection's output and place are counted from 0.");
	if (P(e, t.target)?.kind === "Input") throw new T("An Input takes no tensor: it is where data comes in.");
	if (e.edges.some((e) => Ie(e, t.target, t.target_port) && e.index === t.index)) throw new T(`Port ${E(t.target_port)} of ${E(t.target)} is in use already. Disconnect it first.`);
	if (de(e, t.target, t.source)) throw new T("This connection would close a loop; tensors flow one way.");
	return {
		...e,
		edges: [...e.edges, t]
	};
}
function Te(e, t, n, r) {
	let i = e.edges.filter((e) => !(Ie(e, t, n) && e.index === r));
	if (i.length === e.edges.length) throw new T(`Nothing is connected to port ${E(n)} ${r} of ${E(t)}.`);
	return De({
		...e,
		edges: i
	});
}
function Ee(e, t, n, r) {
	ze(e, [t]);
	let i = (e, t) => e - t, a = e.edges.filter((e) => Ie(e, t, n)).map((e) => e.index).sort(i);
	if (!Re(r.toSorted(i), a)) throw new T(`The order of port ${E(n)} of ${E(t)} must name each of its places once: ${O(a)}. It names ${O(r)}.`);
	let o = (e) => Ie(e, t, n) ? Le(e, r.indexOf(e.index)) : e;
	return {
		...e,
		edges: e.edges.map(o)
	};
}
function De(e) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map();
	for (let r of e.edges.toSorted((e, t) => e.index - t.index)) {
		let e = t.get(r.target) ?? /* @__PURE__ */ new Map(), i = e.get(r.target_port) ?? 0;
		n.set(r, i), t.set(r.target, e.set(r.target_port, i + 1));
	}
	return {
		...e,
		edges: e.edges.map((e) => Le(e, n.get(e) ?? 0))
	};
}
function Oe(e, t, n) {
	return R(e.layers, t, "layer"), Ve(e, t, n), ge(e, t, { name: n });
}
function ke(e, t, n) {
	let r = P(e, t), i = R(e.layers, n, "layer");
	if (r && r.kind !== i.kind) throw new T(`A ${r.kind} cannot share the weights of a ${i.kind}.`);
	return je(_e(e, t, { layer: n }));
}
function Ae(e, t, n) {
	let r = R(e.layers, R(e.nodes, t, "node").layer, "layer");
	if (I(e, r.id).length < 2) throw new T(`${E(t)} shares its weights with no other node.`);
	Be(e, n);
	let i = {
		...e.layers,
		[n]: {
			...r,
			id: n,
			name: null
		}
	};
	return _e({
		...e,
		layers: i
	}, t, { layer: n });
}
function je(e) {
	let t = new Set(Object.values(e.nodes).map((e) => e.layer));
	return {
		...e,
		layers: he(e.layers, (e, n) => t.has(n))
	};
}
function Me(e, t) {
	if (!t.nodes.length) throw new T("A group needs at least one node.");
	if (Object.hasOwn(e.groups, t.id)) throw new T(`There is a group ${E(t.id)} already.`);
	ze(e, t.nodes);
	let n = new Set(t.nodes), r = Pe(e, n);
	return {
		...r,
		groups: {
			...r.groups,
			[t.id]: {
				...t,
				nodes: [...n]
			}
		}
	};
}
function Ne(e, t, n) {
	if (R(e.groups, t, "group"), !n.trim()) throw new T("A group needs a title.");
	return ve(e, t, { title: n.trim() });
}
function Pe(e, t) {
	let n = Object.entries(e.groups).map(([e, n]) => {
		let r = n.nodes.filter((e) => !t.has(e));
		return [e, r.length === n.nodes.length ? n : {
			...n,
			nodes: r
		}];
	});
	return {
		...e,
		groups: Object.fromEntries(n.filter(([, e]) => e.nodes.length))
	};
}
function Fe(e, t) {
	if (ze(e, t.map((e) => e.node)), new Set(t.map((e) => e.name)).size < t.length) throw new T("Two outputs cannot have one name.");
	return {
		...e,
		outputs: t
	};
}
var Ie = (e, t, n) => e.target === t && e.target_port === n, Le = (e, t) => e.index === t ? e : {
	...e,
	index: t
}, Re = (e, t) => e.length === t.length && e.every((e, n) => e === t[n]), ze = (e, t) => t.forEach((t) => R(e.nodes, t, "node"));
function Be(e, t) {
	if (Object.hasOwn(e.layers, t)) throw new T(`There is a layer ${E(t)} already.`);
}
function Ve(e, t, n) {
	if (n !== null) {
		if (!n.trim()) throw new T("A layer's name cannot be empty.");
		for (let r of Object.values(e.layers)) if (r.name === n && r.id !== t) throw new T(`Another layer is named ${E(n)}; names in a model are unique.`);
	}
}
// src/core/references.ts
var He = (e) => Xe(e, "model"), Ue = (e) => Xe(e, "custom"), We = (e) => Qe("model", e), Ge = (e) => Qe("custom", e), Ke = (e, t) => $e(e, "model", t), qe = (e, t) => $e(e, "custom", t), Je = (e, t) => et("custom", e, t), Ye = (e, t) => t === "model" ? M(e) : N(e);
function Xe({ kind: e, config: t }, n) {
	if (ne(e) !== null) return [];
	let r = Ye(e, n);
	return [...r === null ? [] : [r], ...Ze(n, t)];
}
function Ze(e, t) {
	if (Array.isArray(t)) return t.flatMap((t) => Ze(e, t));
	if (typeof t != "object" || !t) return [];
	let n = Qe(e, t);
	return n === null ? Object.values(t).flatMap((t) => Ze(e, t)) : [n];
}
function Qe(e, t) {
	return typeof t != "object" || !t || Array.isArray(t) ? null : typeof t[e] == "string" && Object.keys(t).length === 1 ? t[e] : null;
}
function $e(e, t, n) {
	if (!Xe(e, t).some((e) => n(e) !== e)) return e;
	let r = Ye(e.kind, t), i = r === null ? e.kind : (t === "model" ? j : ee) + n(r);
	return {
		...e,
		kind: i,
		config: et(t, e.config, n)
	};
}
function et(e, t, n) {
	if (Array.isArray(t)) return t.map((t) => et(e, t, n));
	if (typeof t != "object" || !t) return t;
	let r = Qe(e, t);
	return r === null ? Object.fromEntries(Object.entries(t).map(([t, r]) => [t, et(e, r, n)])) : { [e]: n(r) };
}
// src/core/faults.ts
function tt(e) {
	for (let t of nt(e)) return t;
}
function* nt(e) {
	let t = [["", e.graph], ...Object.entries(e.models)];
	for (let [n, r] of t) {
		let t = n ? `sub-model ${E(n)}: ` : "";
		for (let n of rt(e, r)) yield t + n;
	}
	yield* ct(e);
}
function* rt(e, t) {
	yield* it(t);
	for (let e of Object.values(t.nodes)) Object.hasOwn(t.layers, e.layer) || (yield `node ${E(e.id)} calls layer ${E(e.layer)}, which does not exist`);
	let n = new Set(Object.values(t.nodes).map((e) => e.layer));
	for (let r of Object.values(t.layers)) {
		n.has(r.id) || (yield `layer ${E(r.id)} is called by no node`);
		let t = M(r.kind);
		t !== null && !Object.hasOwn(e.models, t) && (yield `layer ${E(r.id)} is sub-model ${E(t)}, which does not exist`);
		for (let n of He(r)) n !== t && !Object.hasOwn(e.models, n) && (yield `layer ${E(r.id)} holds sub-model ${E(n)}, which does not exist`);
		for (let t of Ue(r)) Object.hasOwn(e.functions, t) || (yield `layer ${E(r.id)} is or uses custom code ${E(t)}, which does not exist`);
	}
	for (let [e, n] of at(t)) if (!Object.hasOwn(t.nodes, e)) {
		yield `${n} names node ${E(e)}, which does not exist`;
		return;
	}
	yield* ot(t);
}
function* it(e) {
	for (let [t, n] of [
		["layer", e.layers],
		["node", e.nodes],
		["group", e.groups]
	]) for (let [e, r] of Object.entries(n)) r.id !== e && (yield `${t} ${E(r.id)} is filed under ${E(e)}`);
}
function* at(e) {
	for (let t of e.edges) yield [t.source, "an edge"], yield [t.target, "an edge"];
	for (let t of Object.values(e.groups)) for (let e of t.nodes) yield [e, `group ${E(t.title)}`];
	for (let t of e.outputs) yield [t.node, `output ${E(t.name)}`];
}
function* ot(e) {
	let t = new Map(e.edges.map((e) => [JSON.stringify([
		e.target,
		e.target_port,
		e.index
	]), e]));
	if (t.size < e.edges.length) {
		let n = st(e.edges.map((e) => JSON.stringify([
			e.target,
			e.target_port,
			e.index
		]))).flatMap((e) => t.get(e) ?? []);
		n.sort((e, t) => le(e.target, t.target) || le(e.target_port, t.target_port) || e.index - t.index);
		for (let e of n) yield `port ${E(e.target_port)} ${e.index} of node ${E(e.target)} has several edges`;
	}
	e.edges.some((e) => e.source_port < 0 || e.index < 0) && (yield "an edge has a negative port or index");
	let n = new Set(ue(e)), r = Object.keys(e.nodes).filter((e) => !n.has(e)).sort(le);
	r.length && (yield `the nodes ${r.slice(0, 5).map(E).join(", ")} feed each other in a loop`);
	for (let t of st(Object.values(e.groups).flatMap((e) => e.nodes))) yield `node ${E(t)} is in several groups`;
	for (let t of st(e.outputs.map((e) => e.name))) yield `two outputs are named ${E(t)}`;
	for (let t of Object.values(e.nodes)) t.bypassed && P(e, t.id)?.kind === "Input" && (yield `Input node ${E(t.id)} is bypassed`);
}
function st(e) {
	let t = /* @__PURE__ */ new Set();
	return [...new Set(e.filter((e) => t.size === t.add(e).size))].sort(le);
}
function* ct(e) {
	let t = new Map(Object.entries(e.models).map(([t, n]) => [t, lt(e, n)]));
	for (let e of t.keys()) {
		let n = /* @__PURE__ */ new Set(), r = [...t.get(e) ?? []];
		for (let e = r.pop(); e !== void 0; e = r.pop()) n.has(e) || (n.add(e), r.push(...t.get(e) ?? []));
		n.has(e) && (yield `sub-model ${E(e)} holds itself`);
	}
}
var lt = (e, t) => Object.values(t.layers).flatMap(He).filter((t) => Object.hasOwn(e.models, t)), ut = 64e3;
function dt(e, t, n) {
	_t(t);
	let r = n.length > ut ? [...n].length : 0;
	if (r > ut) {
		let [e, n] = [r, ut].map((e) => e.toLocaleString("en"));
		throw new T(`The code of ${E(t)} has ${e} characters; up to ${n} are kept in a design.`);
	}
	return {
		...e,
		functions: {
			...e.functions,
			[t]: n
		}
	};
}
function ft(e, t) {
	let n = me(e.functions, t, "custom code");
	if (mt(e).has(t)) throw new T(`${E(t)} is still used. Remove what uses it first.`);
	return {
		...e,
		functions: n
	};
}
function pt(e, t, n) {
	if (R(e.functions, t, "custom code"), _t(n), n !== t && Object.hasOwn(e.functions, n)) throw new T(`There is custom code ${E(n)} already.`);
	let r = (e) => e === t ? n : e, i = Object.entries(e.functions).map(([e, t]) => [r(e), t]), a = Object.entries(e.models).map(([e, t]) => [e, vt(t, r)]);
	return {
		...e,
		functions: Object.fromEntries(i),
		graph: vt(e.graph, r),
		models: Object.fromEntries(a),
		training: yt(e.training, r)
	};
}
function mt(e) {
	let t = [e.graph, ...Object.values(e.models)].flatMap((e) => Object.values(e.layers).flatMap(Ue)), n = ht(e.training).flatMap(({ kind: e }) => N(e) ?? []);
	return /* @__PURE__ */ new Set([...t, ...n]);
}
var ht = (e) => [e.optimizer, ...Object.values(e.objectives).flatMap(({ loss: e, metrics: t }) => [...e ? [e] : [], ...t])], gt = new Set("False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield".split(" "));
function _t(e) {
	if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(e) || gt.has(e) || e.startsWith("__")) throw new T(`Custom code is named as Python names things: letters, digits and underscores, with no digit first, such as my_loss; ${E(e)} is not.`);
}
function vt(e, t) {
	let n = Object.entries(e.layers).map(([e, n]) => [e, qe(n, t)]);
	return n.every(([t, n]) => e.layers[t] === n) ? e : {
		...e,
		layers: Object.fromEntries(n)
	};
}
function yt(e, t) {
	let n = Object.entries(e.objectives).map(([e, n]) => [e, bt(n, t)]);
	return {
		...e,
		optimizer: xt(e.optimizer, t),
		objectives: Object.fromEntries(n)
	};
}
var bt = (e, t) => ({
	...e,
	loss: e.loss && xt(e.loss, t),
	metrics: e.metrics.map((e) => xt(e, t))
});
function xt(e, t) {
	let n = N(e.kind);
	return {
		...e,
		kind: n === null ? e.kind : ee + t(n),
		config: Je(e.config, t)
	};
}
// src/core/apply.ts
function St(e, t) {
	switch (t.type) {
		case "Batch": return t.edits.reduce(St, e);
		case "SetTitle":
			if (!t.title.trim()) throw new T("A design needs a title.");
			return {
				...e,
				title: t.title.trim()
			};
		case "SetTraining": return {
			...e,
			training: t.training
		};
		case "SetObjective": {
			let n = {
				...e.training.objectives,
				[t.output]: t.objective
			};
			return {
				...e,
				training: {
					...e.training,
					objectives: n
				}
			};
		}
		case "SetData": return {
			...e,
			data: t.data
		};
		case "SetTarget": return jt(e, t.output, t.column);
		case "SetOption": return Mt(e, t.option, t.value);
		case "SetModel": return Dt({
			...e,
			models: {
				...e.models,
				[t.name]: t.model
			}
		});
		case "RemoveModel": return Dt({
			...e,
			models: me(e.models, t.name, "sub-model")
		});
		case "RenameModel": return Ot(e, t.name, t.to);
		case "SetFunction": return dt(e, t.name, t.source);
		case "RemoveFunction": return ft(e, t.name);
		case "RenameFunction": return pt(e, t.name, t.to);
		default: return Ct(e, t);
	}
}
function Ct(e, t) {
	let n = t.graph === "" ? e.graph : F(e.models, t.graph);
	if (!n) throw new T(`There is no sub-model ${E(t.graph)}.`);
	let r = Tt(n, t), i = t.graph === "" ? {
		...e,
		graph: r
	} : {
		...e,
		models: {
			...e.models,
			[t.graph]: r
		}
	};
	return wt(t) ? Dt(i) : i;
}
function wt(e) {
	switch (e.type) {
		case "AddNode": return e.node.bypassed || e.layer !== null && He(e.layer).length + Ue(e.layer).length > 0;
		case "ReplaceLayer": return !0;
		case "SetConfig": return Ze("model", e.value).length + Ze("custom", e.value).length > 0;
		default: return !1;
	}
}
function Tt(e, t) {
	switch (t.type) {
		case "AddNode": return ye(e, t.node, t.layer);
		case "Remove": return be(e, t.nodes);
		case "Connect": return we(e, t.edge);
		case "Disconnect": return Te(e, t.target, t.target_port, t.index);
		case "Reorder": return Ee(e, t.target, t.target_port, t.order);
		case "SetConfig": {
			let { config: n } = R(e.layers, t.layer, "layer");
			return ge(e, t.layer, { config: {
				...n,
				[t.parameter]: t.value
			} });
		}
		case "ResetConfig": {
			let { config: n } = R(e.layers, t.layer, "layer");
			return ge(e, t.layer, { config: Et(n, t.parameter) });
		}
		case "SetConstant": {
			let { constants: n } = R(e.nodes, t.node, "node");
			return _e(e, t.node, { constants: {
				...n,
				[t.argument]: t.value
			} });
		}
		case "ResetConstant": {
			let { constants: n } = R(e.nodes, t.node, "node");
			return _e(e, t.node, { constants: Et(n, t.argument) });
		}
		case "Rename": return Oe(e, t.layer, t.name);
		case "ReplaceLayer": return ge(e, t.layer, {
			kind: t.kind,
			config: t.config
		});
		case "Share": return ke(e, t.node, t.layer);
		case "MakeIndependent": return Ae(e, t.node, t.layer);
		case "SetBypassed": return xe(e, t.nodes, t.bypassed);
		case "Move": return Se(e, t.positions);
		case "SetNote": return _e(e, t.node, { note: t.note });
		case "MakeGroup": return Me(e, {
			id: t.group,
			title: t.title,
			nodes: t.nodes,
			collapsed: !1
		});
		case "RenameGroup": return Ne(e, t.group, t.title);
		case "Ungroup": return {
			...e,
			groups: me(e.groups, t.group, "group")
		};
		case "SetCollapsed": return ve(e, t.group, { collapsed: t.collapsed });
		case "SetOutputs": return Fe(e, t.outputs);
		case "OrderInputs": return Ce(e, t.nodes);
		default: return t;
	}
}
var Et = (e, t) => Object.fromEntries(Object.entries(e).filter(([e]) => e !== t));
function Dt(e) {
	let t = tt(e);
	if (t !== void 0) throw new T(`This would leave a broken design: ${t}.`);
	return e;
}
function Ot(e, t, n) {
	if (R(e.models, t, "sub-model"), !/^[A-Za-z_][A-Za-z0-9_]*$/.test(n)) throw new T(`A sub-model's name is made of letters, digits and underscores and begins with no digit, such as encoder_2; ${E(n)} is not.`);
	if (n !== t && Object.hasOwn(e.models, n)) throw new T(`There is a sub-model ${E(n)} already.`);
	let r = Object.entries(e.models).map(([e, r]) => [e === t ? n : e, kt(r, t, n)]);
	return {
		...e,
		graph: kt(e.graph, t, n),
		models: Object.fromEntries(r),
		gallery: e.gallery && At(e.gallery, t, n)
	};
}
function kt(e, t, n) {
	if (!Object.values(e.layers).some((e) => He(e).includes(t))) return e;
	let r = Object.entries(e.layers).map(([e, r]) => [e, Ke(r, (e) => e === t ? n : e)]);
	return {
		...e,
		layers: Object.fromEntries(r)
	};
}
function At(e, t, n) {
	let r = (e) => e.edit.graph === t ? {
		...e,
		edit: {
			...e.edit,
			graph: n
		}
	} : e;
	return {
		...e,
		options: e.options.map((e) => ({
			...e,
			effects: e.effects.map(r)
		}))
	};
}
function jt(e, t, n) {
	let { data: r } = e;
	if (r === null) throw new T("Choose a dataset first.");
	return {
		...e,
		data: {
			...r,
			targets: {
				...r.targets,
				[t]: n
			}
		}
	};
}
function Mt(e, t, n) {
	let { gallery: r } = e, i = R(Object.fromEntries((r?.options ?? []).map((e) => [e.name, e])), t, "option");
	if (n < i.minimum || n > i.maximum) throw new T(`${i.name} must be from ${i.minimum} to ${i.maximum}, and ${n} is not.`);
	if (r === null) return e;
	let a = r.options.map((e) => e.name === t ? {
		...e,
		value: n
	} : e);
	return {
		...e,
		gallery: {
			...r,
			options: a
		}
	};
}
// src/core/lookup.ts
function Nt(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of e.entries) n.family === "layer" && t.set(n.name === "InputLayer" ? "Input" : n.name, n), n.family === "op" && t.set(n.name, n);
	return {
		mark: e.mark,
		keras: e.keras,
		kinds: t,
		entries: e.entries
	};
}
var Pt = /* @__PURE__ */ new WeakMap();
function Ft(e, t) {
	if (!t.length) return e;
	let n = Pt.get(t);
	if (n?.mark === e.mark) return n;
	let r = Nt({
		...e,
		entries: [...e.entries, ...t]
	});
	return Pt.set(t, r), r;
}
var It = (e) => e.source === "custom", Lt = (e, t) => e.entries.filter((e) => e.family === t);
// src/core/patch.ts
function Rt(e, t) {
	if (!Ut(t)) throw Error("A patch is an object.");
	return Object.hasOwn(t, "set") ? t.set : Object.hasOwn(t, "items") ? Ht(e, t.items) : Object.hasOwn(t, "text") ? Vt(e, t) : Object.hasOwn(t, "at") ? Bt(e, t) : [
		"in",
		"drop",
		"order"
	].some((e) => Object.hasOwn(t, e)) ? zt(e, t) : e;
}
function zt(e, t) {
	if (!Ut(e)) throw Error("A patch of an object met something else.");
	let n = Ut(t.in) ? t.in : {}, r = new Set(Array.isArray(t.drop) ? t.drop : []), i = Object.entries(e).filter(([e]) => !r.has(e)), a = new Map(i);
	for (let [e, t] of Object.entries(n)) a.set(e, Rt(a.get(e), t));
	return Array.isArray(t.order) ? Object.fromEntries(t.order.map((e) => [e, a.get(e)])) : Object.fromEntries(a);
}
function Bt(e, t) {
	let { at: n, cut: r, put: i } = t;
	if (!Array.isArray(e) || typeof n != "number") throw Error("A patch of an array met something else.");
	return e.toSpliced(n, typeof r == "number" ? r : 0, ...Array.isArray(i) ? i : []);
}
function Vt(e, { at: t, cut: n, text: r }) {
	if (typeof e != "string" || typeof t != "number" || typeof n != "number") throw Error("A patch of a text met something else.");
	return e.slice(0, t) + String(r) + e.slice(t + n);
}
function Ht(e, t) {
	if (!Array.isArray(e) || !Ut(t)) throw Error("A patch of an array met something else.");
	return e.map((e, n) => Object.hasOwn(t, n) ? Rt(e, t[n]) : e);
}
var Ut = (e) => typeof e == "object" && !!e && !Array.isArray(e);
// src/core/sync.ts
function Wt(e, t, n = 1, r = []) {
	return {
		client: e,
		design: t,
		pending: r,
		next: n,
		session: "",
		version: 0,
		kept: [],
		confirmed: null,
		shown: null
	};
}
function Gt(e, t) {
	let n = {
		...t,
		number: e.next
	}, r = e.shown && Zt(e.shown, n);
	return {
		...e,
		shown: r,
		next: e.next + 1,
		pending: [...e.pending, n]
	};
}
function Kt(e, t) {
	let n = {
		sync: e,
		refusals: [],
		changed: !1
	};
	if (t.design !== e.design) return n;
	let r = qt(e, t);
	if (r === null) return n;
	let i = t.client === e.client, a = i ? t.acknowledged ?? 0 : 0, o = i ? Yt(e, t.refusals ?? []) : [], s = e.pending.filter((e) => e.number > a), c = r === e.confirmed && s.length === e.pending.length;
	if (c && t.session === e.session) return {
		...n,
		refusals: o
	};
	let l = Jt(e, t, r), u = c ? e.shown : Xt(r.document, s), d = Math.max(e.next, a + 1);
	return {
		sync: {
			...e,
			next: d,
			pending: s,
			kept: l,
			shown: u,
			session: t.session,
			version: t.version,
			confirmed: r
		},
		refusals: o,
		changed: !0
	};
}
function qt(e, t) {
	let n = t.session === e.session;
	if (n && t.version === e.version) return e.confirmed;
	if (n && t.version < e.version) return null;
	if (t.content) return t.content;
	if (!n) return null;
	let r = e.kept.find(([e]) => e === t.base)?.[1];
	return r && t.patch ? Rt(r, t.patch) : null;
}
function Jt(e, t, n) {
	return [...t.session === e.session ? e.kept.filter(([e]) => e !== t.version) : [], [t.version, n]].slice(-12);
}
function Yt(e, t) {
	let n = new Set(e.pending.map((e) => e.number));
	return t.filter((e) => n.has(e.number));
}
function Xt(e, t) {
	let n = e;
	for (let e of t) try {
		n = Zt(n, e);
	} catch (e) {
		if (!(e instanceof T)) throw e;
	}
	return n;
}
function Zt(e, t) {
	return t.type === "Do" || t.type === "Settle" ? St(e, t.edit) : e;
}
function Qt(e, t, n, r = null) {
	return {
		client: e.client,
		design: e.design,
		session: e.session,
		seen: e.version,
		requests: [...e.pending],
		asks: t,
		catalogue: n,
		edit_code: r
	};
}
// src/first.ts
var $t = /* @__PURE__ */ new WeakMap();
function en(e, t) {
	let n = [];
	$t.set(e, n);
	try {
		t();
	} finally {
		$t.delete(e), setTimeout(() => n.forEach((e) => e()), 0);
	}
}
var tn = /* @__PURE__ */ new WeakMap();
function nn(e) {
	let t = tn.get(e) ?? rn(e);
	return tn.set(e, t), t;
}
var rn = (e) => ({
	...e,
	subscribe: (t) => e.subscribe((n, r) => {
		let i = $t.get(e);
		i ? i.push(() => t(n, r)) : t(n, r);
	})
}), an = {
	nodes: /* @__PURE__ */ new Set(),
	edges: /* @__PURE__ */ new Set()
};
function on(e) {
	let t = /* @__PURE__ */ new Map(), n = 0;
	return b()((r, i) => ({
		sync: e,
		keras: null,
		catalogue: null,
		trouble: "",
		late: !1,
		asks: [],
		codeWanted: null,
		path: [""],
		selection: an,
		dialog: null,
		messages: [],
		spoken: "",
		fly: {
			number: 0,
			to: "all"
		},
		panels: {
			palette: !0,
			inspector: !0,
			problems: !1
		},
		direction: "LR",
		fullscreen: !1,
		edit: (e) => i().request({
			type: "Do",
			edit: e
		}),
		undo: () => void (dn(i())?.can_undo || i().sync.pending.length ? i().request({ type: "Undo" }) : i().say("There is nothing to undo.")),
		redo: () => void (dn(i())?.can_redo ? i().request({ type: "Redo" }) : i().say("There is nothing to redo.")),
		request(e) {
			try {
				return r((t) => ln({
					...t,
					sync: Gt(t.sync, e)
				})), !0;
			} catch (e) {
				if (!(e instanceof T)) throw e;
				return i().say(e.message, "error"), !1;
			}
		},
		take(e) {
			let { sync: n, refusals: a, changed: o } = Kt(i().sync, e), s = e.answers ?? [], c = new Set(s.map((e) => e.id)), l = e.catalogue ? Nt(e.catalogue) : i().keras, u = l && Ft(l, n.confirmed?.custom ?? []), d = i().codeWanted, f = d && e.client === n.client && (e.code_taken ?? 0) >= d.number ? null : d, p = c.size ? i().asks.filter((e) => !c.has(e.id)) : i().asks, m = e.trouble ?? "";
			(o || u !== i().catalogue || p.length !== i().asks.length || m !== i().trouble || f !== d) && r((e) => ln({
				...e,
				sync: n,
				keras: l,
				catalogue: u,
				asks: p,
				codeWanted: f,
				trouble: m,
				late: n.pending.length ? e.late : !1
			}));
			for (let e of a) i().say(e.message, "error");
			for (let e of s) t.get(e.id)?.(e), t.delete(e.id);
		},
		ask(i) {
			let a = `${e.client}-${++n}`;
			return r((e) => ({ asks: [...e.asks, {
				...i,
				id: a
			}] })), new Promise((e) => t.set(a, e));
		},
		editCode(e) {
			r({ codeWanted: {
				number: ++n,
				name: e
			} }), i().speak(e ? `Opening the code of ${e}.` : "Opening the editor for code.");
		},
		select(e, t = []) {
			let n = {
				nodes: new Set(e),
				edges: new Set(t)
			}, a = i().selection;
			cn(a.nodes, n.nodes) && cn(a.edges, n.edges) || r({ selection: n });
		},
		open(e) {
			i().sync.shown?.models[e] && i().path.at(-1) !== e && (r((t) => ({
				path: [...t.path, e],
				selection: an,
				fly: sn(t, "all")
			})), i().speak(`Opened model ${e}.`));
		},
		leaveTo(e) {
			r((t) => ({
				path: t.path.slice(0, e + 1),
				selection: an,
				fly: sn(t, "all")
			}));
		},
		show: (e) => r({ dialog: e }),
		say(e, t = "info") {
			let a = ++n;
			r((n) => ({
				messages: [...n.messages.filter((t) => t.text !== e), {
					id: a,
					text: e,
					tone: t
				}].slice(-4),
				spoken: e
			})), setTimeout(() => i().dismiss(a), t === "error" ? 9e3 : 5e3);
		},
		dismiss: (e) => r((t) => ({ messages: t.messages.filter((t) => t.id !== e) })),
		speak: (e) => r({ spoken: e }),
		flyTo: (e) => r((t) => ({ fly: sn(t, e) })),
		toggle: (e, t) => r((n) => ({ panels: {
			...n.panels,
			[e]: t ?? !n.panels[e]
		} })),
		set: (e) => r(e)
	}));
}
var sn = (e, t) => ({
	number: e.fly.number + 1,
	to: t
}), cn = (e, t) => e.size === t.size && [...e].every((e) => t.has(e));
function ln(e) {
	let t = e.sync.shown;
	if (!t) return e;
	let n = e.path.findIndex((e) => e !== "" && !t.models[e]), r = n === -1 ? e.path : e.path.slice(0, n), i = un(t, r.at(-1) ?? ""), a = [...e.selection.nodes].filter((e) => i.nodes[e]), o = a.length === e.selection.nodes.size ? e.selection : {
		...e.selection,
		nodes: new Set(a)
	};
	return {
		...e,
		path: r,
		selection: o
	};
}
var un = (e, t) => (t === "" ? e.graph : e.models[t]) ?? e.graph, dn = (e) => e.sync.confirmed, fn = (e) => e.path.at(-1) ?? "", pn = (e) => un(e.sync.shown, fn(e)), mn = (e) => dn(e)?.analysis?.graphs[fn(e)], hn = [], gn = (e) => dn(e)?.analysis?.diagnostics ?? hn, _n = (e) => Qt(e.sync, [...e.asks], e.catalogue?.mark ?? "", e.codeWanted), vn = (0, _.createContext)(null);
function z() {
	let e = (0, _.useContext)(vn);
	if (!e) throw Error("The editor's components live inside EditorContext.");
	return e;
}
var B = (e) => S(nn(z()), e), yn = (e) => `layerloom-canvas:${e}`;
function bn(e) {
	let t = Sn() ? Cn(e) : null;
	return t ? [
		t.client,
		e,
		t.next,
		t.pending
	] : [wn(), e];
}
function xn(e, t) {
	try {
		sessionStorage.setItem(yn(e), JSON.stringify({
			client: t.client,
			next: t.next,
			pending: t.pending
		}));
	} catch {}
}
function Sn() {
	let [e] = performance.getEntriesByType("navigation");
	return e?.type === "reload";
}
function Cn(e) {
	try {
		let t = JSON.parse(sessionStorage.getItem(yn(e)) ?? "null");
		return t && typeof t.client == "string" && Number.isInteger(t.next) && Array.isArray(t.pending) ? t : null;
	} catch {
		return null;
	}
}
var wn = () => Array.from(crypto.getRandomValues(/* @__PURE__ */ new Uint8Array(9)), (e) => e.toString(36)).join(""), Tn = 4e3, En = 2500, Dn = 400, On = 2e4, kn = 6, An = /* @__PURE__ */ new Map();
function jn(e, t) {
	let n = An.get(e) ?? on(Wt(...bn(e)));
	An.set(e, n);
	let r = t, i = /* @__PURE__ */ new Set(), a = !1, o = 0, s, c, l = (e = !1) => {
		let t = _n(n.getState()), c = t.edit_code ? [`code ${t.edit_code.number}`] : [], l = [
			...t.requests.map(({ number: e }) => String(e)),
			...t.asks.map(({ id: e }) => e),
			...c
		];
		(e || a && !l.length || !l.every((e) => i.has(e))) && (i = new Set(l), o = t.seen, a = l.length > 0 && JSON.stringify(t).length > On, r("sent", t), clearTimeout(s), l.length && (s = setTimeout(u, Tn)));
	}, u = () => {
		let { sync: e, asks: t, codeWanted: r } = n.getState();
		(e.pending.length || t.length || r) && l(!0);
	}, d = Nn(n), f = n.subscribe((t, n) => {
		t.sync.pending !== n.sync.pending && xn(e, t.sync), (t.sync.pending !== n.sync.pending || t.asks !== n.asks) && l(), t.codeWanted !== n.codeWanted && l(!0), d(t);
	}), p = () => l(!0);
	return window.addEventListener("online", p), {
		design: e,
		store: n,
		take(e, t) {
			r = t;
			let i = n.getState();
			n.getState().take(e);
			let a = n.getState();
			clearInterval(c), e.pending && (c = setInterval(() => l(!0), Dn)), (Mn(i, a, e) || a.sync.version - o >= kn) && l(!0);
		},
		close() {
			f(), clearTimeout(s), clearInterval(c), window.removeEventListener("online", p);
		}
	};
}
function Mn(e, t, n) {
	let r = e.sync.version !== t.sync.version || e.sync.session !== t.sync.session;
	return n.catalogue_mark && n.catalogue_mark !== t.catalogue?.mark ? r : r ? t.sync.confirmed?.analysis === null || !!n.content || JSON.stringify(n.patch ?? null).length > On : !1;
}
function Nn(e) {
	let t;
	return (n) => {
		n.sync.pending.length === 0 ? (clearTimeout(t), t = void 0, n.late && e.getState().set({ late: !1 })) : t === void 0 && !n.late && (t = setTimeout(() => e.getState().set({ late: !0 }), En));
	};
}
// src/styles/index.ts
var Pn = ".react-flow{--xy-edge-stroke-default:#b1b1b7;--xy-edge-stroke-width-default:1;--xy-edge-stroke-selected-default:#555;--xy-connectionline-stroke-default:#b1b1b7;--xy-connectionline-stroke-width-default:1;--xy-attribution-background-color-default:#ffffff80;--xy-minimap-background-color-default:#fff;--xy-minimap-mask-background-color-default:#f0f0f099;--xy-minimap-mask-stroke-color-default:transparent;--xy-minimap-mask-stroke-width-default:1;--xy-minimap-node-background-color-default:#e2e2e2;--xy-minimap-node-stroke-color-default:transparent;--xy-minimap-node-stroke-width-default:2;--xy-background-color-default:transparent;--xy-background-pattern-dots-color-default:#91919a;--xy-background-pattern-lines-color-default:#eee;--xy-background-pattern-cross-color-default:#e2e2e2;background-color:var(--xy-background-color,var(--xy-background-color-default));--xy-node-border-default:1px solid #bbb;--xy-node-border-selected-default:1px solid #555;--xy-handle-background-color-default:#333;--xy-selection-background-color-default:#9696b41a;--xy-selection-border-default:1px dotted #9b9b9bcc;--xy-resize-background-color-default:#3367d9;direction:ltr}.react-flow.dark{--xy-edge-stroke-default:#3e3e3e;--xy-edge-stroke-width-default:1;--xy-edge-stroke-selected-default:#727272;--xy-connectionline-stroke-default:#b1b1b7;--xy-connectionline-stroke-width-default:1;--xy-attribution-background-color-default:#96969640;--xy-minimap-background-color-default:#141414;--xy-minimap-mask-background-color-default:#3c3c3c99;--xy-minimap-mask-stroke-color-default:transparent;--xy-minimap-mask-stroke-width-default:1;--xy-minimap-node-background-color-default:#2b2b2b;--xy-minimap-node-stroke-color-default:transparent;--xy-minimap-node-stroke-width-default:2;--xy-background-color-default:#141414;--xy-background-pattern-dots-color-default:#555;--xy-background-pattern-lines-color-default:#333;--xy-background-pattern-cross-color-default:#333;--xy-node-color-default:#f8f8f8}.react-flow__background{background-color:var(--xy-background-color-props,var(--xy-background-color,var(--xy-background-color-default)));pointer-events:none;z-index:-1}.react-flow__container{width:100%;height:100%;position:absolute;top:0;left:0}.react-flow__pane{z-index:1;touch-action:none}.react-flow__pane.draggable{cursor:grab}.react-flow__pane.dragging{cursor:grabbing}.react-flow__pane.selection{cursor:pointer}.react-flow__viewport{transform-origin:0 0;z-index:2;pointer-events:none}.react-flow__renderer{z-index:4}.react-flow__selection{z-index:6}.react-flow__nodesselection-rect:focus,.react-flow__nodesselection-rect:focus-visible{outline:none}.react-flow__edge-path{stroke:var(--xy-edge-stroke,var(--xy-edge-stroke-default));stroke-width:var(--xy-edge-stroke-width,var(--xy-edge-stroke-width-default));fill:none}.react-flow__connection-path{stroke:var(--xy-connectionline-stroke,var(--xy-connectionline-stroke-default));stroke-width:var(--xy-connectionline-stroke-width,var(--xy-connectionline-stroke-width-default));fill:none}.react-flow .react-flow__edges{position:absolute}.react-flow .react-flow__edges svg{pointer-events:none;position:absolute;overflow:visible}.react-flow__edge{pointer-events:visibleStroke}.react-flow__edge.selectable{cursor:pointer}.react-flow__edge.animated path{stroke-dasharray:5;animation:.5s linear infinite dashdraw}.react-flow__edge.animated path.react-flow__edge-interaction{stroke-dasharray:none;animation:none}.react-flow__edge.inactive{pointer-events:none}.react-flow__edge.selected,.react-flow__edge:focus,.react-flow__edge:focus-visible{outline:none}.react-flow__edge.selected .react-flow__edge-path,.react-flow__edge.selectable:focus .react-flow__edge-path,.react-flow__edge.selectable:focus-visible .react-flow__edge-path{stroke:var(--xy-edge-stroke-selected,var(--xy-edge-stroke-selected-default))}.react-flow__edge-textwrapper{pointer-events:all}.react-flow__edge .react-flow__edge-text{pointer-events:none;-webkit-user-select:none;user-select:none}.react-flow__arrowhead polyline{stroke:var(--xy-edge-stroke,var(--xy-edge-stroke-default))}.react-flow__arrowhead polyline.arrowclosed{fill:var(--xy-edge-stroke,var(--xy-edge-stroke-default))}.react-flow__connection{pointer-events:none}.react-flow__connection .animated{stroke-dasharray:5;animation:.5s linear infinite dashdraw}svg.react-flow__connectionline{z-index:1001;position:absolute;overflow:visible}.react-flow__nodes{pointer-events:none;transform-origin:0 0}.react-flow__node{-webkit-user-select:none;user-select:none;pointer-events:all;transform-origin:0 0;box-sizing:border-box;cursor:default;position:absolute}.react-flow__node.selectable{cursor:pointer}.react-flow__node.draggable{cursor:grab;pointer-events:all}.react-flow__node.draggable.dragging{cursor:grabbing}.react-flow__nodesselection{z-index:3;transform-origin:0 0;pointer-events:none}.react-flow__nodesselection-rect{pointer-events:all;cursor:grab;position:absolute}.react-flow__handle{pointer-events:none;background-color:var(--xy-handle-background-color,var(--xy-handle-background-color-default));min-width:5px;min-height:5px;position:absolute}.react-flow__handle.connectingfrom{pointer-events:all}.react-flow__handle.connectionindicator{pointer-events:all;cursor:crosshair}.react-flow__handle-bottom{top:auto;bottom:0;left:50%;transform:translate(-50%,50%)}.react-flow__handle-top{top:0;left:50%;transform:translate(-50%,-50%)}.react-flow__handle-left{top:50%;left:0;transform:translate(-50%,-50%)}.react-flow__handle-right{top:50%;right:0;transform:translate(50%,-50%)}.react-flow__edgeupdater{cursor:move;pointer-events:all}.react-flow__pane.selection .react-flow__panel{pointer-events:none}.react-flow__panel{z-index:5;margin:15px;position:absolute}.react-flow__panel.top{top:0}.react-flow__panel.bottom{bottom:0}.react-flow__panel.top.center,.react-flow__panel.bottom.center{left:50%;transform:translate(-15px)translate(-50%)}.react-flow__panel.left{left:0}.react-flow__panel.right{right:0}.react-flow__panel.left.center,.react-flow__panel.right.center{top:50%;transform:translateY(-15px)translateY(-50%)}.react-flow__attribution{background:var(--xy-attribution-background-color,var(--xy-attribution-background-color-default));margin:0;padding:2px 3px;font-size:10px}.react-flow__attribution a{color:#999;text-decoration:none}@keyframes dashdraw{0%{stroke-dashoffset:10px}}.react-flow__edgelabel-renderer{pointer-events:none;-webkit-user-select:none;user-select:none;width:100%;height:100%;position:absolute;top:0;left:0}.react-flow__viewport-portal{-webkit-user-select:none;user-select:none;width:100%;height:100%;position:absolute;top:0;left:0}.react-flow__minimap{background:var(--xy-minimap-background-color-props,var(--xy-minimap-background-color,var(--xy-minimap-background-color-default)))}.react-flow__minimap-svg{display:block}.react-flow__minimap-mask{fill:var(--xy-minimap-mask-background-color-props,var(--xy-minimap-mask-background-color,var(--xy-minimap-mask-background-color-default)));stroke:var(--xy-minimap-mask-stroke-color-props,var(--xy-minimap-mask-stroke-color,var(--xy-minimap-mask-stroke-color-default)));stroke-width:var(--xy-minimap-mask-stroke-width-props,var(--xy-minimap-mask-stroke-width,var(--xy-minimap-mask-stroke-width-default)))}.react-flow__minimap-node{fill:var(--xy-minimap-node-background-color-props,var(--xy-minimap-node-background-color,var(--xy-minimap-node-background-color-default)));stroke:var(--xy-minimap-node-stroke-color-props,var(--xy-minimap-node-stroke-color,var(--xy-minimap-node-stroke-color-default)));stroke-width:var(--xy-minimap-node-stroke-width-props,var(--xy-minimap-node-stroke-width,var(--xy-minimap-node-stroke-width-default)))}.react-flow__background-pattern.dots{fill:var(--xy-background-pattern-color-props,var(--xy-background-pattern-color,var(--xy-background-pattern-dots-color-default)))}.react-flow__background-pattern.lines{stroke:var(--xy-background-pattern-color-props,var(--xy-background-pattern-color,var(--xy-background-pattern-lines-color-default)))}.react-flow__background-pattern.cross{stroke:var(--xy-background-pattern-color-props,var(--xy-background-pattern-color,var(--xy-background-pattern-cross-color-default)))}.react-flow__controls{flex-direction:column;display:flex}.react-flow__controls.horizontal{flex-direction:row}.react-flow__controls-button{justify-content:center;align-items:center;width:26px;height:26px;padding:4px;display:flex}.react-flow__controls-button svg{fill:currentColor;width:100%;max-width:12px;max-height:12px}.react-flow__node-input,.react-flow__node-default,.react-flow__node-output,.react-flow__node-group{border:var(--xy-node-border,var(--xy-node-border-default));color:var(--xy-node-color,var(--xy-node-color-default))}.react-flow__node-input.selected,.react-flow__node-input:focus,.react-flow__node-input:focus-visible,.react-flow__node-default.selected,.react-flow__node-default:focus,.react-flow__node-default:focus-visible,.react-flow__node-output.selected,.react-flow__node-output:focus,.react-flow__node-output:focus-visible,.react-flow__node-group.selected,.react-flow__node-group:focus,.react-flow__node-group:focus-visible{border:var(--xy-node-border-selected,var(--xy-node-border-selected-default));outline:none}.react-flow__nodesselection-rect,.react-flow__selection{background:var(--xy-selection-background-color,var(--xy-selection-background-color-default));border:var(--xy-selection-border,var(--xy-selection-border-default))}.react-flow__resize-control{position:absolute}.react-flow__resize-control.left,.react-flow__resize-control.right{cursor:ew-resize}.react-flow__resize-control.top,.react-flow__resize-control.bottom{cursor:ns-resize}.react-flow__resize-control.top.left,.react-flow__resize-control.bottom.right{cursor:nwse-resize}.react-flow__resize-control.bottom.left,.react-flow__resize-control.top.right{cursor:nesw-resize}.react-flow__resize-control.handle{background-color:var(--xy-resize-background-color,var(--xy-resize-background-color-default));border:1px solid #fff;border-radius:1px;width:5px;height:5px;translate:-50% -50%}.react-flow__resize-control.handle.left{top:50%;left:0}.react-flow__resize-control.handle.right{top:50%;left:100%}.react-flow__resize-control.handle.top{top:0;left:50%}.react-flow__resize-control.handle.bottom{top:100%;left:50%}.react-flow__resize-control.handle.top.left,.react-flow__resize-control.handle.bottom.left{left:0}.react-flow__resize-control.handle.top.right,.react-flow__resize-control.handle.bottom.right{left:100%}.react-flow__resize-control.line{border-color:var(--xy-resize-background-color,var(--xy-resize-background-color-default));border-style:solid;border-width:0}.react-flow__resize-control.line.left,.react-flow__resize-control.line.right{width:1px;height:100%;top:0;transform:translate(-50%)}.react-flow__resize-control.line.left{border-left-width:1px;left:0}.react-flow__resize-control.line.right{border-right-width:1px;left:100%}.react-flow__resize-control.line.top,.react-flow__resize-control.line.bottom{width:100%;height:1px;left:0;transform:translateY(-50%)}.react-flow__resize-control.line.top{border-top-width:1px;top:0}.react-flow__resize-control.line.bottom{border-bottom-width:1px;top:100%}\n.ll-host{height:100%}.ll-root{--ll-bg:var(--st-background-color,#fff);--ll-panel:var(--st-secondary-background-color,#f4f6fa);--ll-text:var(--st-text-color,#1d2433);--ll-muted:color-mix(in srgb, var(--ll-text) 74%, var(--ll-bg));--ll-faint:color-mix(in srgb, var(--ll-text) 38%, var(--ll-bg));--ll-border:var(--st-border-color,#dde2ec);--ll-hover:color-mix(in srgb, var(--ll-text) 7%, var(--ll-bg));--ll-primary:var(--st-primary-color,#4557d6);--ll-primary-soft:color-mix(in srgb, var(--ll-primary) 14%, var(--ll-bg));--ll-error:color-mix(in srgb, #d64545 78%, var(--ll-text));--ll-error-soft:color-mix(in srgb, var(--ll-error) 14%, var(--ll-bg));--ll-warning:color-mix(in srgb, #c27a12 68%, var(--ll-text));--ll-warning-soft:color-mix(in srgb, var(--ll-warning) 14%, var(--ll-bg));--ll-ok:color-mix(in srgb, #2a9d6a 68%, var(--ll-text));--ll-radius:8px;--ll-shadow:0 1px 2px #00000014, 0 4px 14px #00000014;--ll-float:0 2px 6px #0000001f, 0 12px 36px #0003;--ll-mono:var(--st-code-font,ui-monospace, \"SFMono-Regular\", Menlo, Consolas, monospace);font-family:var(--st-font,system-ui, sans-serif);color:var(--ll-text);background:var(--ll-bg);font-size:13px;line-height:1.4;position:relative}.ll-root *,.ll-root :before,.ll-root :after{box-sizing:border-box}.ll-root button,.ll-root input,.ll-root select,.ll-root textarea{font:inherit;color:inherit}.ll-root :focus{outline:none}.ll-root :focus-visible{outline:2px solid var(--ll-primary);outline-offset:1px}.ll-button{cursor:pointer;white-space:nowrap;background:0 0;border:1px solid #0000;border-radius:6px;justify-content:center;align-items:center;gap:5px;min-height:28px;padding:3px 9px;display:inline-flex}.ll-button:hover:not(:disabled){background:var(--ll-hover)}.ll-button:disabled{opacity:.4;cursor:default}.ll-button[aria-pressed=true]{background:var(--ll-primary-soft);color:var(--ll-primary)}.ll-button.framed{border-color:var(--ll-border);background:var(--ll-bg)}.ll-button.primary{background:color-mix(in srgb, var(--ll-primary) 84%, #000);color:#fff}.ll-button.primary:hover:not(:disabled){background:color-mix(in srgb, var(--ll-primary) 74%, #000)}.ll-button svg{flex:none;width:16px;height:16px}.ll-field{border:1px solid var(--ll-border);background:var(--ll-bg);width:100%;min-height:28px;color:var(--ll-text);border-radius:6px;padding:3px 8px}.ll-field:focus{border-color:var(--ll-primary)}.ll-field[aria-invalid=true]{border-color:var(--ll-error)}.ll-field::placeholder{color:var(--ll-faint)}.ll-muted{color:var(--ll-muted)}.ll-hidden{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.ll-kbd{font-family:var(--ll-mono);border:1px solid var(--ll-border);background:var(--ll-panel);white-space:nowrap;border-bottom-width:2px;border-radius:4px;padding:1px 5px;font-size:11px}@media (prefers-reduced-motion:reduce){.ll-root *{transition:none!important;animation:none!important}}\n.ll-desk{border:1px solid var(--ll-border);border-radius:var(--ll-radius);flex-direction:column;height:max(480px,100vh - 7.9rem);display:flex;overflow:hidden}.ll-desk.fullscreen{z-index:999990;border:0;border-radius:0;height:100vh;position:fixed;inset:0}.ll-row{flex:1;min-height:0;display:flex}.ll-main{flex-direction:column;flex:1;min-width:0;display:flex;position:relative}.ll-tools{border-bottom:1px solid var(--ll-border);background:var(--ll-panel);flex:none;align-items:center;gap:2px;padding:4px 6px;display:flex}.ll-tools .ll-button{min-width:30px;padding:3px 6px}.ll-gap{flex:1}.ll-rule{background:var(--ll-border);flex:none;width:1px;height:18px;margin:0 4px}.ll-anchor{position:relative}.ll-anchor .ll-menu{top:calc(100% + 4px);right:0}.ll-path,.ll-path>span{align-items:center;min-width:0;display:flex}.ll-path svg{width:12px;height:12px;color:var(--ll-faint);flex:none}.ll-path button{text-overflow:ellipsis;max-width:180px;overflow:hidden}.ll-path button[aria-current]{opacity:1;font-weight:600}.ll-status{border-top:1px solid var(--ll-border);background:var(--ll-panel);color:var(--ll-muted);white-space:nowrap;flex:none;align-items:center;gap:14px;min-height:30px;padding:2px 10px 2px 4px;font-size:12px;display:flex;overflow:hidden}.ll-mark{align-items:center;gap:5px;margin-right:8px;display:inline-flex}.ll-mark svg{flex:none;width:15px;height:15px}.ll-mark.error{color:var(--ll-error)}.ll-mark.warning{color:var(--ll-warning)}.ll-mark.hint{color:var(--ll-primary)}.ll-mark.ok{color:var(--ll-ok)}.ll-mark.quiet{min-width:78px;margin:0}.ll-training{color:var(--ll-primary);font-weight:600}.ll-problems{border-top:1px solid var(--ll-border);background:var(--ll-bg);flex:none;max-height:34%;overflow:auto}.ll-problems header{background:var(--ll-bg);align-items:center;padding:2px 6px 2px 12px;display:flex;position:sticky;top:0}.ll-problems ul{margin:0;padding:0 6px 6px;list-style:none}.ll-problems li{border-radius:6px;align-items:center;gap:8px;padding:0 6px;display:flex}.ll-problems li p{margin:4px 0}.ll-problems li:hover{background:var(--ll-hover)}.ll-where{text-align:left;cursor:pointer;background:0 0;border:0;flex:1;align-items:baseline;gap:2px;padding:5px 0;display:flex}.ll-where:disabled{cursor:default}.ll-where svg{position:relative;top:3px}.ll-messages{z-index:30;pointer-events:none;flex-direction:column;gap:6px;width:max-content;max-width:min(560px,92%);display:flex;position:absolute;bottom:14px;left:50%;transform:translate(-50%)}.ll-message{border-radius:var(--ll-radius);border:1px solid var(--ll-border);background:var(--ll-bg);box-shadow:var(--ll-float);pointer-events:auto;align-items:center;gap:8px;padding:6px 6px 6px 12px;display:flex}.ll-message.error{border-color:var(--ll-error)}.ll-message>svg{width:16px;height:16px;color:var(--ll-error);flex:none}.ll-message .ll-button{min-height:22px;margin-left:auto;padding:2px}.ll-menu{z-index:60;border:1px solid var(--ll-border);border-radius:var(--ll-radius);background:var(--ll-bg);min-width:210px;box-shadow:var(--ll-float);padding:5px;position:absolute}.ll-menu button{text-align:left;cursor:pointer;background:0 0;border:0;border-radius:5px;justify-content:space-between;gap:24px;width:100%;padding:4px 8px;display:flex}.ll-menu button:hover:not(:disabled),.ll-menu button:focus-visible{background:var(--ll-hover)}.ll-menu button:disabled{opacity:.4;cursor:default}.ll-menu button.danger{color:var(--ll-error)}.ll-menu button.lined{margin-top:11px;position:relative}.ll-menu button.lined:before{content:\"\";border-top:1px solid var(--ll-border);position:absolute;top:-6px;left:4px;right:4px}.ll-menu kbd{color:var(--ll-muted);font:11px var(--ll-mono);align-self:center}.ll-veil{z-index:50;background:color-mix(in srgb, var(--ll-bg) 35%, transparent);justify-content:center;align-items:flex-start;padding-top:9vh;display:flex;position:absolute;inset:0}.ll-pick,.ll-shortcuts{background:var(--ll-bg);border:1px solid var(--ll-border);box-shadow:var(--ll-float);border-radius:10px}.ll-pick{width:min(520px,92%);padding:8px}.ll-pick ul{max-height:320px;margin:6px 0 0;padding:0;list-style:none;overflow:auto}.ll-pick li{cursor:pointer;border-radius:6px;justify-content:space-between;gap:16px;padding:5px 8px;display:flex}.ll-pick li>:last-child{text-align:right}.ll-pick li[aria-selected=true]{background:var(--ll-primary-soft)}.ll-pick li[aria-disabled=true]{opacity:.55;cursor:default}.ll-pick li.none{cursor:default}.ll-pick.write{padding:14px}.ll-pick.write label b{margin-bottom:6px;display:block}.ll-pick.write p{justify-content:flex-end;gap:8px;margin:10px 0 0;display:flex}.ll-shortcuts{width:min(940px,95%);max-height:82%;padding:14px 18px 18px;overflow:auto}.ll-shortcuts header{justify-content:space-between;align-items:center;font-size:15px;display:flex}.ll-columns{columns:3 250px;column-gap:28px}.ll-columns section{break-inside:avoid;padding-bottom:10px}.ll-columns h4{color:var(--ll-muted);margin:6px 0;font-size:13px}.ll-columns dl{margin:0}.ll-columns dl>div{flex-direction:row-reverse;justify-content:space-between;gap:10px;padding:2px 0;display:flex}.ll-columns dt{text-align:right;flex:none;align-items:center;gap:4px;max-width:55%;display:flex}.ll-columns dd{margin:0}@media (max-width:1100px){.ll-wide{display:none}}\n.ll-canvas{background:var(--ll-bg);-webkit-user-select:none;user-select:none;--ll-far:26px;width:100%;height:100%;min-height:0;position:relative;overflow:hidden}.ll-canvas[data-moving] .react-flow__viewport{will-change:transform}.ll-canvas[data-zoom=far] .react-flow__background{display:none}.ll-canvas[data-moving]:after{content:\"\";z-index:30;cursor:grabbing;position:absolute;inset:0}.ll-canvas:focus-visible{outline:1.5px solid color-mix(in srgb, var(--ll-primary) 55%, transparent);outline-offset:-2px}.ll-canvas .react-flow{--xy-edge-stroke:color-mix(in srgb, var(--ll-text) 42%, var(--ll-bg));--xy-edge-stroke-width:1.6;--xy-connectionline-stroke:var(--ll-primary);--xy-connectionline-stroke-width:2;--xy-background-pattern-color:color-mix(in srgb, var(--ll-text) 24%, var(--ll-bg));--xy-selection-background-color:color-mix(in srgb, var(--ll-primary) 10%, transparent);--xy-selection-border:1px solid var(--ll-primary);--xy-minimap-background-color:var(--ll-bg);--xy-minimap-mask-background-color:color-mix(in srgb, var(--ll-panel) 72%, transparent);--xy-minimap-mask-stroke-color:var(--ll-primary);--xy-minimap-mask-stroke-width:1.5;width:100%;height:100%}.ll-canvas.boxing .react-flow__pane{cursor:crosshair}.ll-canvas .react-flow__nodesselection{display:none}.ll-canvas .react-flow__node{cursor:default;border-radius:var(--ll-radius)}.ll-canvas .react-flow__node:focus-visible{outline:2px solid var(--ll-primary);outline-offset:3px}.ll-card{border:1px solid color-mix(in srgb, var(--ll-text) 19%, var(--ll-bg));border-radius:var(--ll-radius);background:var(--ll-bg);width:100%;height:100%;position:relative;box-shadow:0 1px 2px #00000017}.ll-card:before{content:\"\";border-radius:var(--ll-radius) 0 0 var(--ll-radius);background:var(--ll-family,var(--ll-muted));width:5px;position:absolute;top:-1px;bottom:-1px;left:-1px}.ll-card-body{flex-direction:column;padding:6px 9px 6px 14px;display:flex;position:absolute;inset:0;overflow:hidden}.ll-card-head{flex:none;align-items:center;gap:6px;height:20px;display:flex}.ll-card-head>.ll-glyph{flex:none}.ll-card-kind{text-overflow:ellipsis;white-space:nowrap;flex:0 auto;min-width:0;font-weight:650;overflow:hidden}.ll-card-name,.ll-card-line{height:15px;color:var(--ll-muted);text-overflow:ellipsis;white-space:nowrap;font-size:11.5px;line-height:15px;overflow:hidden}.ll-card-name{font-family:var(--ll-mono);align-self:flex-start;max-width:100%;font-size:11px}.ll-card-line{color:color-mix(in srgb, var(--ll-text) 82%, var(--ll-bg))}.ll-card-foot{height:16px;color:var(--ll-muted);white-space:nowrap;justify-content:space-between;gap:8px;margin-top:auto;font-size:11px;line-height:16px;display:flex}.ll-card-shape{text-overflow:ellipsis;font-variant-numeric:tabular-nums;overflow:hidden}.ll-card-count{font-variant-numeric:tabular-nums;flex:none}.react-flow__node:hover>.ll-card{border-color:color-mix(in srgb, var(--ll-text) 34%, var(--ll-bg))}.ll-card.error{border-color:var(--ll-error)}.ll-card.error .ll-card-foot{color:var(--ll-error)}.ll-card.waiting .ll-card-shape{font-style:italic}.ll-card.selected{border-color:var(--ll-primary);box-shadow:0 0 0 2px color-mix(in srgb, var(--ll-primary) 65%, transparent)}.ll-card.selected.error{box-shadow:0 0 0 2px color-mix(in srgb, var(--ll-error) 60%, transparent)}.ll-card.bypassed{border-style:dashed;border-color:var(--ll-faint);background:color-mix(in srgb, var(--ll-bg) 70%, var(--ll-panel))}.ll-card.bypassed>.ll-card-body{opacity:.88}.ll-card.bypassed:before{opacity:.35}.ll-card.nested{box-shadow:3px 3px 0 -1px var(--ll-bg), 3px 3px 0 0 var(--ll-border)}.ll-card.nested.selected{box-shadow:0 0 0 2px color-mix(in srgb, var(--ll-primary) 65%, transparent)}.ll-card.placeholder:not(.ll-folded){border:1.5px dashed color-mix(in srgb, var(--ll-family) 80%, var(--ll-text));background:repeating-linear-gradient(135deg, var(--ll-bg) 0 7px, color-mix(in srgb, var(--ll-family) 8%, var(--ll-bg)) 7px 14px)}.ll-card.placeholder:not(.ll-folded):before{background:repeating-linear-gradient(var(--ll-family) 0 5px, transparent 5px 9px)}.ll-folded{background:var(--ll-panel)}.ll-folded .ll-card-kind{flex:1}.ll-card-signs{flex:none;align-items:center;gap:3px;margin-left:auto;display:flex}.ll-sign{width:15px;height:15px;color:var(--ll-muted);background:0 0;border:0;flex:none;padding:0;display:inline-flex}.ll-sign svg{width:15px;height:15px}.ll-sign.ok{color:color-mix(in srgb, var(--ll-ok) 65%, var(--ll-bg))}.ll-sign.ok svg{width:13px;height:13px;margin:1px}.ll-sign.error{color:var(--ll-error)}.ll-sign.unknown{color:color-mix(in srgb, var(--ll-family) 75%, var(--ll-text))}.ll-sign.warning{color:var(--ll-warning)}.ll-sign.note{color:var(--ll-warning);cursor:pointer}.ll-sign.fold{cursor:pointer;border-radius:4px}.ll-sign.fold:hover{background:var(--ll-hover);color:var(--ll-text)}.ll-sign.fold:not(.folded) svg{transform:rotate(90deg)}.ll-badges{pointer-events:none;flex-wrap:wrap;gap:4px;display:flex;position:absolute;top:calc(100% - 5px);left:10px;right:8px}.ll-badge{pointer-events:auto;border:1px solid var(--ll-border);background:var(--ll-bg);color:var(--ll-muted);white-space:nowrap;text-overflow:ellipsis;border-radius:7px;max-width:150px;padding:0 6px;font-size:10px;line-height:14px;overflow:hidden}.ll-badge.output{border-color:color-mix(in srgb, var(--ll-primary) 55%, var(--ll-bg));color:color-mix(in srgb, var(--ll-primary) 80%, var(--ll-text))}.ll-badge.unknown{border-style:dashed;border-color:color-mix(in srgb, #b4613f 80%, var(--ll-text));color:color-mix(in srgb, #b4613f 60%, var(--ll-text))}.ll-badge.custom{border-color:color-mix(in srgb, #d4567f 70%, var(--ll-bg));color:color-mix(in srgb, #d4567f 55%, var(--ll-text))}.ll-badge.shared{color:var(--ll-hue);border-color:var(--ll-hue);background:color-mix(in srgb, var(--ll-hue) 12%, var(--ll-bg));--ll-hue:#b5569b}.ll-badge.shared b{margin-left:2px}.ll-badge.hue-1{--ll-hue:#b5569b}.ll-badge.hue-2{--ll-hue:#2a8f82}.ll-badge.hue-3{--ll-hue:#c26f22}.ll-badge.hue-4{--ll-hue:#4a7fd6}.ll-badge.hue-5{--ll-hue:#5e8c3a}.ll-badge.hue-0{--ll-hue:#8d6fc4}.ll-inline-name{border:1px solid var(--ll-primary);background:var(--ll-bg);border-radius:4px;width:100%;min-width:0;height:18px;padding:0 4px;font-size:12px}.ll-canvas .ll-plug{background:0 0;border:0;border-radius:50%;width:12px;min-width:0;height:12px;min-height:0;margin:-6px 0 0 -6px;bottom:auto;right:auto;transform:none}.ll-plug:before{content:\"\";border:1.5px solid color-mix(in srgb, var(--ll-text) 48%, var(--ll-bg));background:var(--ll-bg);pointer-events:none;border-radius:50%;position:absolute;inset:2px}.ll-plug:after{content:\"\";border-radius:50%;position:absolute;inset:-5px}.ll-plug.many:before{border-radius:3px}.ll-plug.optional:before{opacity:.75;border-style:dashed;border-width:1px;inset:3px}.react-flow__node:not(:hover)>.ll-card:not(.selected)>.ll-plug.optional:before{opacity:.35}.ll-plug:hover:before,.ll-plug.held:before{border-color:var(--ll-primary);background:var(--ll-primary);opacity:1;inset:1px}.ll-plug.fits:before{border-color:var(--ll-ok);background:color-mix(in srgb, var(--ll-ok) 35%, var(--ll-bg));opacity:1;border-style:solid;border-width:2px;inset:0}.ll-plug.fits>.ll-plug-label:after{content:\" ✓\";color:var(--ll-ok)}.ll-plug.connectingto.valid:before{background:var(--ll-ok);box-shadow:0 0 0 3px color-mix(in srgb, var(--ll-ok) 35%, transparent)}.ll-plug.bars:before{border-color:var(--ll-faint);background:var(--ll-panel);opacity:.5}.ll-card.barred>.ll-card-body,.ll-card.barred:before{opacity:.32}.ll-plug-label{white-space:nowrap;color:var(--ll-muted);background:var(--ll-bg);border:1px solid var(--ll-border);pointer-events:none;z-index:3;border-radius:4px;padding:0 4px;font-size:10px;line-height:14px;display:none;position:absolute;top:50%;transform:translateY(-50%)}.react-flow__handle-left>.ll-plug-label{right:calc(100% + 3px)}.react-flow__handle-right>.ll-plug-label{left:calc(100% + 3px)}.react-flow__handle-top>.ll-plug-label{top:auto;bottom:calc(100% + 2px);left:50%;transform:translate(-50%)}.react-flow__handle-bottom>.ll-plug-label{top:calc(100% + 2px);left:50%;transform:translate(-50%)}.react-flow__node:hover .ll-plug-label,.ll-card.selected .ll-plug-label,.ll-canvas.wiring .ll-plug.fits>.ll-plug-label,.ll-canvas[data-zoom=near] .ll-plug-label{display:block}.ll-canvas .react-flow__edge{cursor:pointer}.ll-canvas .react-flow__edge-interaction{stroke-width:22px;stroke-opacity:0;stroke:#000;fill:none}.ll-canvas[data-zoom=far] .react-flow__edge-interaction{stroke-width:48px}.react-flow__edge:hover .react-flow__edge-path{stroke:color-mix(in srgb, var(--ll-primary) 75%, var(--ll-text))}.ll-wire.faded .react-flow__edge-path{stroke-dasharray:4 4;opacity:.7}.ll-wire.selected .react-flow__edge-path{stroke:var(--ll-primary);stroke-width:2.6px}.ll-wire.over .react-flow__edge-path{stroke:var(--ll-ok);stroke-width:4px}.ll-wire.moved .react-flow__edge-path{stroke-dasharray:3 4;opacity:.35}.ll-wire-shape,.ll-wire-order{font:11px var(--ll-mono);text-anchor:middle;fill:var(--ll-text);pointer-events:none;paint-order:stroke;stroke:var(--ll-bg);stroke-width:4px;stroke-linejoin:round;display:none}.ll-wire-order{fill:var(--ll-primary);font-weight:700;display:block}.ll-wire.selected .ll-wire-shape,.react-flow__edge:hover .ll-wire-shape,.ll-canvas[data-zoom=near] .ll-wire-shape{display:block}.ll-wire-cut{cursor:pointer;pointer-events:all;display:none}.ll-wire-cut circle{fill:var(--ll-bg);stroke:var(--ll-border)}.ll-wire-cut path{stroke:var(--ll-error);stroke-width:1.8px;stroke-linecap:round;fill:none}.ll-wire-cut:hover circle{fill:var(--ll-error-soft);stroke:var(--ll-error)}.ll-wire.selected .ll-wire-cut,.react-flow__edge:hover .ll-wire-cut{display:block}.ll-canvas.wiring .ll-wire-cut{display:none}.ll-canvas .react-flow__edgeupdater{cursor:grab;fill:#0000;stroke:none;pointer-events:all}.ll-canvas .react-flow__edgeupdater:hover{fill:color-mix(in srgb, var(--ll-primary) 35%, transparent)}.react-flow__connection-path{stroke-dasharray:6 4}.ll-wire-reason{z-index:20;pointer-events:none;background:var(--ll-error-soft);border:1px solid var(--ll-error);max-width:270px;color:var(--ll-text);box-shadow:var(--ll-shadow);border-radius:6px;padding:5px 9px;font-size:12px;position:absolute;top:0;left:0}.ll-canvas .react-flow__node.ll-frame-node{pointer-events:none!important}.ll-frame{border:1.5px dashed color-mix(in srgb, var(--ll-text) 28%, var(--ll-bg));background:color-mix(in srgb, var(--ll-panel) 55%, transparent);border-radius:12px;width:100%;height:100%}.ll-frame.selected{border-color:var(--ll-primary);border-style:solid}.ll-frame-title{pointer-events:auto;cursor:grab;height:28px;color:var(--ll-muted);align-items:center;gap:4px;max-width:100%;padding:0 8px;font-size:12px;font-weight:600;display:flex}.ll-frame-title:active{cursor:grabbing}.ll-frame-name{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.ll-far{display:none}.ll-canvas[data-zoom=far] .ll-far{white-space:nowrap;justify-content:center;align-items:center;font-weight:650;line-height:1;display:flex;position:absolute;inset:0 4px 0 9px}.ll-canvas[data-zoom=far] .ll-card{box-shadow:none;border-width:2px;border-color:color-mix(in srgb, var(--ll-family,var(--ll-muted)) 55%, var(--ll-bg));background:color-mix(in srgb, var(--ll-family,var(--ll-muted)) 12%, var(--ll-bg))}.ll-canvas[data-zoom=far] .ll-card.selected{outline:6px solid var(--ll-primary)}.ll-canvas[data-zoom=far] .ll-card.error{background:var(--ll-error-soft)}.ll-canvas[data-zoom=far] .ll-card.error .ll-far:before{content:\"!\";color:var(--ll-error);margin-right:.25em;font-weight:800}.ll-canvas[data-zoom=far] .ll-card.placeholder:not(.ll-folded){border-style:dashed;border-width:3px}.ll-canvas[data-zoom=far] .ll-card:before{width:12px}.ll-canvas[data-zoom=far] .ll-card.bypassed .ll-far{opacity:.75}.ll-canvas[data-zoom=far] :is(.ll-card-body,.ll-badges,.ll-plug-label){display:none!important}.ll-canvas[data-zoom=far] .ll-plug:before{inset:-6px}.ll-canvas[data-zoom=far] .ll-plug:is(:hover,.held):before{inset:-7px}.ll-canvas[data-zoom=far] .ll-plug.fits:before,.ll-canvas[data-zoom=far] .ll-plug:after{inset:-8px}.ll-canvas[data-zoom=far]:not(.wiring) .react-flow__node:not(:hover) .ll-card:not(.selected) .ll-plug:before{display:none}.ll-canvas[data-zoom=far] .ll-frame-title{font-size:min(var(--ll-far), 40px);height:auto;transform:translateY(-60%)}.ll-canvas[data-zoom=far] .react-flow{--xy-edge-stroke-width:3}.ll-controls{border:1px solid var(--ll-border);border-radius:var(--ll-radius);background:var(--ll-bg);box-shadow:var(--ll-shadow);flex-direction:column;padding:2px;display:flex;margin:12px!important}.ll-controls .ll-button{min-height:26px;padding:3px 5px}.ll-canvas .react-flow__minimap{border:1px solid var(--ll-border);border-radius:var(--ll-radius);width:150px;height:96px;box-shadow:var(--ll-shadow);margin:12px;overflow:hidden}.ll-canvas .react-flow__minimap svg{width:100%;height:100%;display:block}.ll-empty{pointer-events:none;color:var(--ll-muted);z-index:5;flex-direction:column;justify-content:center;align-items:center;gap:6px;display:flex;position:absolute;inset:0}.ll-empty p{align-items:center;gap:8px;margin:0;display:flex}.ll-empty .ll-empty-title{color:var(--ll-text);font-size:17px;font-weight:650}.ll-empty .ll-button{pointer-events:auto;margin-top:8px}@keyframes ll-pulse{50%{opacity:.35}}.ll-canvas.training:not([data-zoom=far]) .ll-sign.ok{animation:1.6s steps(6,end) infinite ll-pulse}\n.ll-palette{border-right:1px solid var(--ll-border);background:var(--ll-panel);flex-direction:column;flex:none;width:232px;min-height:0;display:flex}.ll-search{flex:none;padding:8px;position:relative}.ll-search>svg{width:14px;height:14px;color:var(--ll-muted);pointer-events:none;position:absolute;top:15px;left:15px}.ll-search .ll-field{padding-left:27px;padding-right:26px}.ll-clear{width:22px;height:22px;color:var(--ll-muted);cursor:pointer;background:0 0;border:0;border-radius:5px;padding:4px;position:absolute;top:11px;right:11px}.ll-clear:hover{background:var(--ll-hover);color:var(--ll-text)}.ll-clear svg{width:14px;height:14px;display:block}.ll-tree{scrollbar-width:thin;flex:1;min-height:0;padding:0 4px 8px;scroll-padding:30px 0;overflow:auto}.ll-tree [role=treeitem]{content-visibility:auto;contain-intrinsic-size:auto 26px;border-radius:5px;align-items:center;display:flex}.ll-tree [role=treeitem]:focus-visible{outline-offset:-2px}.ll-heading{cursor:pointer;min-height:28px;color:var(--ll-muted);z-index:1;background:var(--ll-panel);-webkit-user-select:none;user-select:none;gap:4px;padding:0 6px 0 3px;font-size:12px;font-weight:600;position:sticky;top:0}.ll-heading:hover{color:var(--ll-text)}.ll-heading svg{flex:none;width:13px;height:13px;transition:rotate .12s}.ll-heading[aria-expanded=true] svg{rotate:90deg}.ll-count{color:var(--ll-muted);font-variant-numeric:tabular-nums;margin-left:auto;font-weight:400}.ll-row-item{cursor:grab;-webkit-user-select:none;user-select:none;gap:7px;min-height:26px;padding:0 2px 0 9px;position:relative}.ll-row-item:hover{background:var(--ll-hover)}.ll-row-item:active{cursor:grabbing}.ll-glyph{flex:none}.ll-kind-name{text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.ll-module{color:var(--ll-muted)}.ll-row-item .ll-kind-name{flex:0 auto;min-width:0}.ll-row-item .ll-typed{flex:1 9 0;min-width:0}.ll-star{background:var(--ll-panel);width:24px;height:22px;color:var(--ll-muted);opacity:0;cursor:pointer;border:0;border-radius:5px;place-items:center;padding:0;display:grid;position:absolute;right:2px}.ll-row-item:hover .ll-star,.ll-row-item:focus-visible .ll-star,.ll-star[aria-pressed=true]{opacity:1}.ll-row-item:hover .ll-star{background:var(--ll-hover)}.ll-star:hover,.ll-star[aria-pressed=true]{color:var(--ll-warning)}.ll-tag{color:var(--ll-muted);white-space:nowrap;border-radius:4px;flex:none;padding:0 6px;font-size:11px}.ll-row-item .ll-tag{background:var(--ll-primary-soft);color:var(--ll-text);margin-left:auto;margin-right:4px}.ll-note{color:var(--ll-muted);overflow-wrap:anywhere;margin:0;padding:8px 12px;font-size:12px;list-style:none}.ll-palette-foot{border-top:1px solid var(--ll-border);flex:none;padding:4px}.ll-palette-foot .ll-button{justify-content:flex-start;width:100%}.ll-palette-foot .ll-note{padding:4px 8px 5px}.ll-quick{z-index:55;border:1px solid var(--ll-border);background:var(--ll-bg);width:min(380px,100% - 16px);box-shadow:var(--ll-float);opacity:0;border-radius:10px;flex-direction:column;padding:8px;display:flex;position:absolute}.ll-quick[style]{opacity:1}.ll-quick-where{color:var(--ll-muted);text-overflow:ellipsis;white-space:nowrap;margin:0 2px 5px;font-size:12px;overflow:hidden}.ll-quick>.ll-field{min-height:34px;font-size:14px}.ll-quick ul{scrollbar-width:thin;height:min(324px,50vh);margin:6px -2px 0;padding:0;overflow:auto}.ll-offer{cursor:pointer;content-visibility:auto;contain-intrinsic-size:auto 40px;border-radius:7px;align-items:center;gap:9px;min-height:40px;padding:2px 4px 2px 6px;list-style:none;display:flex}.ll-offer[aria-selected=true]{background:var(--ll-primary-soft);box-shadow:inset 2px 0 var(--ll-primary)}.ll-tile{border-radius:6px;flex:none;place-items:center;width:26px;height:26px;display:grid}.ll-offer-text{flex-direction:column;flex:1;min-width:0;line-height:1.3;display:flex}.ll-offer .ll-kind-name{font-weight:600}.ll-offer-summary,.ll-offer-problem,.ll-typed{color:var(--ll-muted);text-overflow:ellipsis;white-space:nowrap;font-size:12px;overflow:hidden}.ll-typed{color:var(--ll-primary);font-weight:500}.ll-offer-problem{color:var(--ll-warning);margin:0}.ll-offer-problem svg{vertical-align:-2px;width:12px;height:12px;margin-right:4px}.ll-quick .ll-note{align-items:center;gap:8px;padding:10px 8px;display:flex}.ll-spinner{border:2px solid var(--ll-border);border-top-color:var(--ll-primary);border-radius:50%;flex:none;width:14px;height:14px;animation:.8s linear infinite ll-spin}@keyframes ll-spin{to{rotate:1turn}}.ll-quick-foot{border-top:1px solid var(--ll-border);color:var(--ll-muted);flex-direction:column;gap:4px;margin:6px -8px -8px;padding:6px 10px;font-size:12px;display:flex}.ll-quick-foot p{white-space:normal}.ll-quick-foot label{color:var(--ll-text);cursor:pointer;align-items:center;gap:6px;display:flex}.ll-quick-foot input{accent-color:var(--ll-primary);margin:0}@media (max-width:1100px){.ll-palette{width:212px}}\n.ll-inspector{z-index:5;border-left:1px solid var(--ll-border);background:var(--ll-bg);contain:layout style;flex:none;width:290px;min-width:260px;font-size:12.5px;position:relative;container:inspector/inline-size}.ll-i-scroll{overscroll-behavior:contain;scrollbar-width:thin;height:100%;padding-bottom:24px;overflow:hidden auto}.ll-inspector p,.ll-inspector h2,.ll-inspector h3,.ll-inspector h4{margin:0}.ll-inspector .ll-muted{color:var(--ll-muted)}.ll-inspector .ll-button{min-height:26px;padding:2px 7px;font-size:12px}.ll-inspector .ll-button svg{width:14px;height:14px}.ll-inspector .ll-field{min-width:0;min-height:26px;padding:2px 7px;font-size:12.5px}.ll-inspector .ll-field.code{font-family:var(--ll-mono);font-size:12px}.ll-inspector .ll-field.still{color:var(--ll-muted)}.ll-inspector .ll-field::placeholder{color:var(--ll-muted);opacity:1}.ll-inspector select.ll-field{text-overflow:ellipsis;padding-right:2px}.ll-inspector select.ll-field option{color:var(--ll-text);background:var(--ll-bg)}.ll-inspector textarea.ll-field{resize:vertical;line-height:1.45;display:block}.ll-i-close{z-index:2;position:absolute;top:8px;right:8px}.ll-i-tiny{width:20px;height:20px;color:var(--ll-muted);cursor:pointer;background:0 0;border:0;border-radius:4px;flex:none;justify-content:center;align-items:center;padding:0;display:inline-flex}.ll-i-tiny svg{width:13px;height:13px}.ll-i-tiny:hover:not(:disabled){background:var(--ll-hover);color:var(--ll-text)}.ll-i-tiny:disabled{opacity:.3;cursor:default}.ll-i-head{border-left:3px solid #0000;padding:10px 12px 10px 11px}.ll-i-head h2{overflow-wrap:anywhere;padding-right:22px;font-size:15px;font-weight:600;line-height:1.3}.ll-i-head .ll-i-name{width:calc(100% - 24px);font-size:14px;font-weight:600}.ll-i-title{max-width:100%;font-weight:inherit;text-align:left;cursor:text;overflow-wrap:anywhere;background:0 0;border:0;border-radius:5px;align-items:center;gap:6px;margin:0 -3px;padding:0 3px;display:inline-flex}.ll-i-title svg{width:13px;height:13px;color:var(--ll-muted);opacity:0;flex:none}.ll-i-title:hover{background:var(--ll-hover)}.ll-i-title:hover svg,.ll-i-title:focus-visible svg{opacity:1}.ll-i-kind{overflow-wrap:anywhere;flex-wrap:wrap;align-items:center;gap:5px;padding-top:2px;display:flex}.ll-i-kind .ll-muted{white-space:nowrap}.ll-i-state{align-items:baseline;gap:7px;padding:2px 0;display:flex}.ll-i-state>span{border:1.5px solid var(--ll-muted);border-radius:50%;flex:none;width:8px;height:8px;margin-left:2px}.ll-i-state.ok>span{background:var(--ll-ok);border-color:var(--ll-ok)}.ll-i-state.error{color:var(--ll-error)}.ll-i-state.error>span{background:var(--ll-error);border-color:var(--ll-error);border-radius:1px;transform:rotate(45deg)}.ll-i-state.bypassed>span{border-style:dashed}.ll-i-state.placeholder{color:var(--ll-warning)}.ll-i-state.placeholder>span{border-style:dashed;border-color:var(--ll-warning);border-radius:2px}.ll-i-actions{flex-wrap:wrap;gap:5px;padding-top:8px;display:flex}.ll-i-section{border-top:1px solid var(--ll-border);padding:9px 12px 10px}.ll-i-section>h3{color:var(--ll-muted);padding-bottom:6px;font-size:11.5px;font-weight:600}.ll-i-section>h3:last-child{padding-bottom:0}.ll-i-section>h3 button,.ll-i-fold{font-weight:inherit;color:var(--ll-muted);cursor:pointer;background:0 0;border:0;border-radius:4px;align-items:center;gap:4px;padding:1px 4px 1px 0;display:inline-flex}.ll-i-section>h3 button:hover,.ll-i-fold:hover{color:var(--ll-text)}.ll-i-section>h3 svg,.ll-i-fold svg{flex:none;width:11px;height:11px}.ll-inspector [aria-expanded=true]>svg:first-child:last-child{color:var(--ll-primary)}.ll-i-section>h3 [aria-expanded=true] svg,.ll-i-fold[aria-expanded=true] svg{transform:rotate(90deg)}.ll-i-form{flex-direction:column;gap:5px;display:flex}.ll-i-parameter{grid-template-columns:minmax(0,44fr) minmax(0,56fr) 20px;align-items:start;column-gap:4px;display:grid}.ll-i-label{align-items:center;min-width:0;min-height:26px;display:flex;position:relative}.ll-i-label label{overflow-wrap:anywhere;flex:0 auto;min-width:0;line-height:1.2;position:relative}.ll-i-parameter.changed>.ll-i-label label{font-weight:600}.ll-i-dot{background:var(--ll-primary);border-radius:50%;width:5px;height:5px;position:absolute;top:.42em;left:-8px}.ll-i-tiny.quiet{background:var(--ll-bg);opacity:0;width:16px;height:16px;position:absolute;top:5px;right:-2px}.ll-i-parameter:hover>.ll-i-label .quiet,.ll-i-parameter:focus-within>.ll-i-label .quiet,.ll-i-tiny.quiet[aria-expanded=true]{opacity:1}@media (hover:none){.ll-i-tiny.quiet{opacity:1}}.ll-i-value{min-width:0;display:contents}.ll-i-value>:first-child{grid-column:2}.ll-i-value>:not(:first-child){grid-area:auto/1/auto/-1}.ll-i-parameter>.ll-i-tiny{grid-area:1/3;margin-top:3px}.ll-i-told{border-left:2px solid var(--ll-primary);color:var(--ll-muted);overflow-wrap:anywhere;grid-column:1/-1;padding:3px 6px 5px;margin:3px 0!important}.ll-i-said{color:var(--ll-error);overflow-wrap:anywhere}.ll-i-said:empty{display:none}.ll-i-wrong{grid-column:1/-1}.ll-i-wrong>*{margin-top:3px}.ll-i-written{position:relative}.ll-i-written:has(.ll-i-stepper) input{padding-right:20px}.ll-i-stepper{opacity:0;flex-direction:column;width:17px;display:flex;position:absolute;top:1px;bottom:1px;right:1px}.ll-i-written:hover .ll-i-stepper,.ll-i-written:focus-within .ll-i-stepper{opacity:1}.ll-i-stepper button{min-height:0;color:var(--ll-muted);cursor:pointer;background:0 0;border:0;border-radius:3px;flex:1;justify-content:center;align-items:center;padding:0;display:flex}.ll-i-stepper button:hover{background:var(--ll-hover);color:var(--ll-text)}.ll-i-stepper svg{width:10px;height:10px}.ll-i-switch{cursor:pointer;background:0 0;border:0;border-radius:6px;justify-self:start;align-items:center;gap:7px;min-height:26px;padding:0 4px 0 0;display:inline-flex}.ll-i-knob{background:var(--ll-faint);border-radius:8px;width:28px;height:16px;transition:background .12s;position:relative}.ll-i-knob:after{content:\"\";background:#fff;border-radius:50%;width:12px;height:12px;transition:left .12s;position:absolute;top:2px;left:2px}.ll-i-switch[aria-checked=true] .ll-i-knob{background:var(--ll-primary)}.ll-i-switch[aria-checked=true] .ll-i-knob:after{left:14px}.ll-i-switch[aria-checked=mixed] .ll-i-knob:after{left:8px}.ll-i-nested{border-left:2px solid var(--ll-border);margin:2px 0 3px 1px;padding-left:6px}.ll-i-nested .ll-i-form{padding:3px 0 2px 6px}.ll-i-form>.ll-i-fold{align-self:flex-start;min-height:24px;margin-top:2px}.ll-i-problem{background:var(--ll-hover);overflow-wrap:anywhere;border-radius:6px;padding:5px 8px}.ll-i-problem+.ll-i-problem{margin-top:5px}.ll-i-problem p{gap:6px;display:flex}.ll-i-problem p svg{flex:none;width:14px;height:14px;margin-top:2px}.ll-i-problem.error{background:var(--ll-error-soft)}.ll-i-problem.error p svg{color:var(--ll-error)}.ll-i-problem.warning{background:var(--ll-warning-soft)}.ll-i-problem.warning p svg{color:var(--ll-warning)}.ll-i-problem.hint{background:var(--ll-primary-soft)}.ll-i-problem.hint p svg{color:var(--ll-primary)}.ll-inspector .ll-i-problem .ll-button{white-space:normal;text-align:left;margin-top:5px}.ll-i-list{margin:0;padding:0;list-style:none}.ll-i-list li{border-radius:5px;align-items:center;gap:5px;min-height:26px;display:flex;position:relative}.ll-i-list li[draggable]{cursor:grab}.ll-i-list li.dragged{opacity:.45}.ll-i-list li.before{box-shadow:0 -2px 0 var(--ll-primary)}.ll-i-list li.behind{box-shadow:0 2px 0 var(--ll-primary)}.ll-i-list li+li>.ll-i-tensor{padding-top:3px}.ll-i-grip{color:var(--ll-faint);margin-left:-4px;display:inline-flex}.ll-i-grip svg{width:13px;height:13px}.ll-i-moves{margin-left:auto;display:inline-flex}.ll-i-moves .ll-i-tiny{width:17px}.ll-i-link{text-overflow:ellipsis;white-space:nowrap;text-align:left;cursor:pointer;background:0 0;border:0;border-radius:4px;flex:0 auto;min-width:0;margin-left:-3px;padding:1px 3px;overflow:hidden}.ll-i-link:hover:not(:disabled){background:var(--ll-hover);text-underline-offset:2px;text-decoration:underline}.ll-i-link:disabled{cursor:default}.ll-i-shape{font-family:var(--ll-mono);color:var(--ll-muted);white-space:nowrap;text-overflow:ellipsis;flex:0 2 auto;min-width:0;font-size:11.5px;overflow:hidden}.ll-i-list .ll-i-shape{margin-left:auto}.ll-i-list .ll-i-shape~.ll-i-moves{margin-left:0}.ll-i-inport+.ll-i-inport{margin-top:5px}.ll-i-portname{color:var(--ll-muted);font-size:11.5px;display:block}.ll-i-free{color:var(--ll-muted);overflow-wrap:anywhere}.ll-i-inport+.ll-i-free{padding-top:4px}.ll-i-section>h3+.ll-i-actions{padding-top:0}.ll-i-section>p+.ll-i-form{margin-top:6px}.ll-i-missing{color:var(--ll-warning)}.ll-i-given p{flex-wrap:wrap;align-items:center;gap:6px;display:flex}.ll-i-given .ll-i-shape{color:var(--ll-text);font-size:12px}.ll-i-given .ll-button{margin-left:auto}.ll-i-outname{padding-top:5px}.ll-i-tensor{flex:1;grid-template-columns:minmax(0,1fr) auto;align-items:center;gap:6px;min-width:0;display:grid}.ll-i-tensor .ll-i-said{grid-area:2/1/auto/-1}.ll-i-tensor .ll-i-link{font-family:var(--ll-mono);color:var(--ll-muted);max-width:110px;margin:0;font-size:11.5px}.ll-i-facts{grid-template-columns:auto 1fr;gap:2px 12px;margin:0;display:grid}.ll-i-facts dt{color:var(--ll-muted)}.ll-i-facts dd{text-align:right;font-variant-numeric:tabular-nums;margin:0}.ll-i-facts.told{grid-template-columns:auto minmax(0,1fr)}.ll-i-facts.told dd{font-family:var(--ll-mono);text-align:left;overflow-wrap:anywhere;font-size:11.5px}.ll-i-facts.told dd>span{display:block}.ll-i-json{background:var(--ll-panel);max-height:340px;font-family:var(--ll-mono);white-space:pre-wrap;overflow-wrap:anywhere;-webkit-user-select:text;user-select:text;scrollbar-width:thin;border-radius:6px;margin:0;padding:7px 9px;font-size:11.5px;line-height:1.45;overflow:auto}.ll-i-shared{gap:6px;display:flex}.ll-i-shared svg{width:15px;height:15px;color:var(--ll-primary);flex:none;margin-top:1px}.ll-i-hints{color:var(--ll-muted);margin:0;padding:0 0 0 2px;line-height:1.9;list-style:none}.ll-i-help{z-index:40;border:1px solid var(--ll-border);border-radius:var(--ll-radius);background:var(--ll-bg);width:270px;max-height:260px;box-shadow:var(--ll-float);pointer-events:none;overflow-wrap:anywhere;padding:8px 11px;position:absolute;right:calc(100% + 8px);overflow:hidden}.ll-inspector .ll-i-help p+p{margin-top:4px}.ll-i-help code,.ll-i-doc code{font-family:var(--ll-mono);font-size:.92em}.ll-i-help p:first-child code{font-weight:600}.ll-i-doc{overflow-wrap:anywhere}.ll-inspector .ll-i-doc>*+*{margin-top:7px}.ll-inspector .ll-i-doc>h4{margin-top:12px;font-size:12.5px;font-weight:600}.ll-i-doc code{background:var(--ll-panel);border-radius:3px;padding:0 3px}.ll-i-doc pre{background:var(--ll-panel);font-family:var(--ll-mono);border-radius:6px;margin-bottom:0;padding:7px 9px;font-size:11.5px;overflow-x:auto}.ll-i-doc ul{margin-bottom:0;padding-left:17px}.ll-i-doc li+li,.ll-inspector .ll-i-doc li>*+*{margin-top:4px}.ll-i-doc a{color:var(--ll-primary)}.ll-i-head .ll-i-actions:has(:nth-child(4)) .ll-button[title]>span{clip-path:inset(50%);width:1px;height:1px;position:absolute;overflow:hidden}@container inspector (width<=275px){.ll-i-head .ll-i-actions .ll-button[title]>span{clip-path:inset(50%);width:1px;height:1px;position:absolute;overflow:hidden}}", Fn = (e) => In(In(e, "."), ":").replace(/(?<=.)(?=[A-Z][a-z]+)/g, "_").replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase(), In = (e, t) => e.slice(e.lastIndexOf(t) + 1), Ln = /* @__PURE__ */ new WeakMap();
function Rn(e) {
	let t = Ln.get(e) ?? Bn(e);
	return Ln.set(e, t), t;
}
var zn = (e, t) => Rn(e).get(P(e, t)?.id ?? "") ?? t;
function Bn(e) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map(), r = new Set(Object.values(e.layers).flatMap((e) => e.name ?? []));
	for (let i of Hn(e)) {
		if (t.has(i.id)) continue;
		let e = i.name ?? Vn(i.kind === "Input" ? "input_layer" : Fn(i.kind), r, n);
		t.set(i.id, e), r.add(e);
	}
	return t;
}
function Vn(e, t, n) {
	let r = (t) => t ? `${e}_${t}` : e, i = n.get(e) ?? 0;
	for (; t.has(r(i));) i++;
	return n.set(e, i), r(i);
}
var Hn = (e) => [...ue(e).flatMap((t) => P(e, t) ?? []), ...Object.values(e.layers)], Un = (e) => JSON.stringify([
	e.target,
	e.target_port,
	e.index
]), Wn = (e) => `(${e.map((e) => e ?? "None").join(", ")}${e.length === 1 ? "," : ""})`, Gn = (e) => e.length <= 1 ? "scalar" : e.slice(1).map((e) => e ?? "?").join(" × "), Kn = (e) => e?.outputs.map((e) => Gn(e.shape)).join("; ") ?? "", qn = /* @__PURE__ */ new Set([
	"Lambda",
	"TFSMLayer",
	"JaxLayer",
	"FlaxLayer",
	"TorchModuleWrapper"
]);
function Jn(e, t = "") {
	let n = ne(e) ?? e;
	return qn.has(n) ? `What a ${n} does is code, and code is never taken from a file` : /^keras\b/.test(t) ? `Layerloom does not read ${n}` : `Keras has no ${n}`;
}
var Yn = (e) => e.outputs.map(Xn).join("; "), Xn = ({ shape: e }) => e.length > 1 ? Gn(e) : "shape not known", Zn = (e) => typeof e == "object" && !!e && !Array.isArray(e), Qn = (e) => typeof e == "string" ? e : "";
function $n(e) {
	if (!e || ne(e.kind) === null) return null;
	let { module: t, registered_name: n, config: r, outputs: i } = e.config;
	return {
		module: Qn(t),
		registered: Qn(n),
		config: Zn(r) ? r : {},
		outputs: Array.isArray(i) ? i.flatMap((e) => er(e)) : []
	};
}
function er(e) {
	return !Zn(e) || !Array.isArray(e.shape) ? [] : [{
		shape: e.shape.map((e) => typeof e == "number" ? e : null),
		dtype: Qn(e.dtype) || "float32"
	}];
}
// src/core/ports.ts
var V = (e) => (e.graph === "" ? e.document.graph : F(e.document.models, e.graph)) ?? e.document.graph;
function tr(e, t) {
	let n = V(e), r = ae(n).get(t) ?? [], i = P(n, t), a = i ? ir(e, i.kind) : [], o = (e) => r.filter((t) => t.target_port === e), s = new Set(a.map((e) => e.name)), c = [...new Set(r.map((e) => e.target_port))].filter((e) => !s.has(e));
	return [...a.map((e) => ({
		name: e.name,
		label: e.label,
		many: e.many || nr(i) && o(e.name).length > 1,
		required: e.required && !(i && Object.hasOwn(i.config, e.name)),
		edges: o(e.name)
	})), ...c.map((e) => rr(e, o(e)))];
}
var nr = (e) => e !== void 0 && ne(e.kind) !== null, rr = (e, t) => ({
	name: e,
	label: e,
	many: t.length > 1,
	required: !1,
	edges: t
});
function ir(e, t) {
	let n = M(t);
	if (n !== null) return or(F(e.document.models, n));
	let r = e.catalogue.kinds.get(t);
	return r ? r.ports.map(ar) : t === "Input" ? [] : [{
		name: A,
		label: A,
		many: !1,
		required: ne(t) === null
	}];
}
var ar = (e) => ({
	name: e.name,
	label: e.name,
	many: e.many,
	required: e.required
});
function or(e) {
	if (!e) return [];
	let t = ie(e), n = Rn(e), r = (t) => n.get(P(e, t)?.id ?? "") ?? t;
	return t.length === 1 ? [{
		name: A,
		label: A,
		many: !1,
		required: !0
	}] : t.map((e) => ({
		name: e,
		label: r(e),
		many: !1,
		required: !0
	}));
}
function sr(e, t) {
	let n = V(e), r = P(n, t), i = oe(n).get(t) ?? [], a = n.outputs.filter((e) => e.node === t).map((e) => e.port), o = Math.max(0, ...i.map((e) => e.source_port + 1), ...a.map((e) => e + 1)), s = r && M(r.kind);
	if (typeof s == "string") return Math.max(o, F(e.document.models, s)?.outputs.length ?? 1);
	let c = $n(r)?.outputs.length ?? (r && e.catalogue.kinds.get(r.kind)?.outputs);
	return Math.max(o, c ?? (e.report && F(e.report.nodes, t)?.outputs.length) ?? 1, 1);
}
// src/core/describe.ts
var cr = 3, lr = 22;
function ur(e, t) {
	if (t.kind === "Input") return pr(t);
	if (!e) return [];
	let n = new Set(e.parameters.map((e) => e.name)), r = e.parameters.filter((e) => e.required || dr.has(e.name)), i = e.parameters.filter((e) => Object.hasOwn(t.config, e.name) && !r.includes(e)), a = i.filter((e) => e.type === "activation"), o = i.filter((e) => e.type !== "activation" && !fr.test(e.name)), s = a.flatMap((n) => mr(e, t, n));
	return [...[...r, ...o].filter((e) => n.has(e.name)).flatMap((n) => mr(e, t, n)).slice(0, cr - Math.min(1, s.length)), ...s].slice(0, cr);
}
var dr = /* @__PURE__ */ new Set(["pool_size", "size"]), fr = /_(initializer|regularizer|constraint)$|^(dtype|seed|trainable|data_format|name)$/;
function pr(e) {
	let { shape: t, dtype: n } = e.config;
	return [Array.isArray(t) ? t.length ? t.map((e) => e ?? "?").join(" × ") : "scalar" : [], typeof n == "string" && n !== "float32" ? n : []].flat().map(String);
}
function mr(e, t, n) {
	let r = F(t.config, n.name), i = r === void 0 ? n.default : r;
	return i === null ? r === void 0 || n.default === null ? [] : [`no ${n.name.replaceAll("_", " ")}`] : r !== void 0 && !n.required && !dr.has(n.name) && hr(r, n.default) ? [] : [wr(gr(e, n, i))];
}
var hr = (e, t) => JSON.stringify(e) === JSON.stringify(t);
function gr(e, t, n) {
	let { name: r, type: i } = t, a = r.replaceAll("_", " ");
	return _r.has(r) ? br(r, n, yr(e.name)) : vr.has(r) && typeof n == "number" ? `${xr(n)} ${vr.get(r)}${n === 1 ? "" : "s"}` : i === "activation" || i === "layer" ? Cr(n) : typeof n == "boolean" ? n ? a : `no ${a.replace(/^use /, "")}` : r === "padding" || r === "interpolation" ? xr(n) : `${a} ${xr(n)}`;
}
var _r = /* @__PURE__ */ new Set([
	"kernel_size",
	"pool_size",
	"strides",
	"size"
]), vr = /* @__PURE__ */ new Map([
	["filters", "filter"],
	["units", "unit"],
	["num_heads", "head"],
	["groups", "group"]
]), yr = (e) => Number(/([123])D/.exec(e)?.[1] ?? 1);
function br(e, t, n) {
	let r = Array.isArray(t) ? t : Array.from({ length: n }, () => t);
	return (e === "strides" ? "strides " : r.length === 1 ? `${e.replace(/_size$/, "")} ` : "") + r.map(xr).join("×");
}
function xr(e) {
	return typeof e == "number" ? Sr(e).replace(/-/g, "−") : e === null ? "none" : Array.isArray(e) ? `(${e.map(xr).join(", ")})` : typeof e == "object" ? Cr(e) : String(e);
}
var Sr = (e) => String(e).length > 8 && !Number.isInteger(e) ? `≈${Number(e.toPrecision(3))}` : String(e);
function Cr(e) {
	if (typeof e == "object" && e && !Array.isArray(e)) {
		let t = e.class_name ?? e.model ?? e.custom;
		return typeof t == "string" ? t : "…";
	}
	return String(e);
}
var wr = (e) => e.length > lr ? `${e.slice(0, 21).trimEnd()}…` : e, Tr = {
	ok: "ok",
	error: "has a problem",
	waiting: "waiting for its inputs"
}, Er = (e) => {
	let t = M(e);
	return t === null ? ne(e) ?? N(e) ?? e.replace(/^ops\./, "") : `Model ${t}`;
};
function Dr(e, t) {
	let n = V(e), r = F(n.nodes, t), i = P(n, t);
	if (!r || !i) return "";
	let a = e.report && F(e.report.nodes, t), o = ne(i.kind), s = I(n, i.id).length, c = n.outputs.filter((e) => e.node === t).map((e) => e.name);
	return [
		`${Er(i.kind)} ${zn(n, t)}`,
		o === null ? "" : "a placeholder",
		N(i.kind) === null ? "" : "custom",
		a?.outputs.length ? `${a.outputs.length > 1 ? "outputs" : "output"} ${Kn(a)}` : "",
		a && a.parameters > 0 ? `${a.parameters.toLocaleString("en")} parameter${a.parameters === 1 ? "" : "s"}` : "",
		a && o === null && Tr[a.state] || "",
		r.bypassed ? "bypassed" : "",
		s > 1 ? `shared by ${s} calls` : "",
		c.length ? `is the output ${c.join(" and ")}` : "",
		r.note ? `note: ${r.note}` : ""
	].filter(Boolean).join(", ");
}
// src/core/handles.ts
var Or = "group:", kr = (e) => Or + e, Ar = (e) => e.startsWith(Or) ? e.slice(6) : null, jr = (e, t) => `${e}:${encodeURIComponent(t)}`, Mr = (e, t, n) => `${e}:${encodeURIComponent(t)}/${encodeURIComponent(n)}`;
function Nr(e, t) {
	let n = t.slice(t.indexOf(":") + 1).split("/").map(decodeURIComponent);
	return Ar(e) === null ? {
		node: e,
		port: n[0] ?? ""
	} : {
		node: n[0] ?? "",
		port: n[1] ?? ""
	};
}
// src/core/kept.ts
function Pr() {
	let e = /* @__PURE__ */ new Map(), t = /* @__PURE__ */ new Map();
	return {
		get(n, r, i) {
			let a = e.get(n) ?? t.get(n), o = a && Fr(a.from, r) ? a : {
				from: r,
				value: i()
			};
			return t.set(n, o), o.value;
		},
		sweep() {
			e = t, t = /* @__PURE__ */ new Map();
		}
	};
}
var Fr = (e, t) => e.length === t.length && e.every((e, n) => Object.is(e, t[n])), Ir = {
	width: 190,
	height: 72
}, Lr = {
	padding: 18,
	title: 28
}, Rr = 50, zr = 15, Br = 58, Vr = {
	LR: 15,
	TB: 22
}, Hr = 11;
function Ur(e, t, n, r) {
	let i = Math.max(Br, Rr + e * zr);
	if (r === "TB") return {
		width: 190,
		height: i
	};
	let a = (Math.max(t.length, n) - 1) * Vr.LR + 22, o = 2 * ((t.length - 1) * Vr.LR + Hr);
	return {
		width: 190,
		height: Math.max(i, Wr(t) ? o : a)
	};
}
var Wr = (e) => e[0] === !0 && e.filter(Boolean).length === 1;
function Gr(e, t, n) {
	if (!Wr(t)) return qr(e, t.length, n, "start");
	let r = (n === "LR" ? e.height : e.width) / 2;
	return t.map((t, i) => Jr(e, r + i * Vr[n], n, "start"));
}
var Kr = (e, t, n) => qr(e, t, n, "end");
function qr(e, t, n, r) {
	let i = (n === "LR" ? e.height : e.width) / (t + 1);
	return Array.from({ length: t }, (t, a) => Jr(e, i * (a + 1), n, r));
}
function Jr(e, t, n, r) {
	return n === "LR" ? {
		x: r === "start" ? 0 : e.width,
		y: t
	} : {
		x: t,
		y: r === "start" ? 0 : e.height
	};
}
function Yr(e) {
	let [t, n, r, i] = [
		Infinity,
		Infinity,
		-Infinity,
		-Infinity
	];
	for (let a of e) t = Math.min(t, a.x), n = Math.min(n, a.y), r = Math.max(r, a.x + a.width), i = Math.max(i, a.y + a.height);
	return t === Infinity ? null : {
		x: t,
		y: n,
		width: r - t,
		height: i - n
	};
}
var Xr = (e) => ({
	x: e.x - Lr.padding,
	y: e.y - Lr.padding - Lr.title,
	width: e.width + 2 * Lr.padding,
	height: e.height + 2 * Lr.padding + Lr.title
});
// src/core/words.ts
function Zr(e) {
	for (let [t, n] of [
		[1e9, "G"],
		[1e6, "M"],
		[1e3, "k"]
	]) if (e >= t * .9995) return `${Qr(e / t)} ${n}`;
	return String(e);
}
var Qr = (e) => e >= 99.95 ? e.toFixed(0) : e.toFixed(1).replace(/\.0$/, ""), $r = (e) => e.replace(/^(ops\.|model:|placeholder:|custom:)/, "").replace(/^(nn|image|linalg)\./, "").replace(/^[\w.]+\.(?=[A-Z])/, ""), ei = 18;
function ti(e) {
	let t = $r(e);
	return t.length <= ei ? t : t.replace("Average", "Avg").replace("Pooling", "Pool").replace("Normalization", "Norm").replace("Transpose", "T");
}
var ni = [
	[/Normalization/, "Norm"],
	[/GlobalAverage/, "GAvg"],
	[/GlobalMax/, "GMax"],
	[/Average/, "Avg"],
	[/Pooling/, "Pool"],
	[/Attention/, "Attn"],
	[/MultiHead/, "MH"],
	[/Concatenate/, "Concat"],
	[/Activation/, "Activ"],
	[/Separable/, "Sep"],
	[/Depthwise/, "DW"],
	[/Bidirectional/, "Bidir"],
	[/TimeDistributed/, "TimeDist"],
	[/Embedding/, "Embed"],
	[/UpSampling/, "UpSamp"],
	[/ZeroPadding/, "ZeroPad"],
	[/Transpose/, "T"],
	[/Multiply/, "Mult"],
	[/Subtract/, "Subtr"]
], ri = (e) => ni.reduce((e, [t, n]) => e.replace(t, n), $r(e)), ii = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB"
];
function ai(e) {
	let t = Math.min(ii.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(e, 1)) / 3))), n = e / 1e3 ** t;
	return `${n >= 100 || t === 0 ? Math.round(n) : n.toFixed(1)} ${ii[t]}`;
}
// src/core/cards.ts
function oi() {
	let e = Pr();
	return (t, n, r) => {
		let i = V(t), a = ui(n, t.graph), o = Rn(i), s = di(t), c = fi(t), l = /* @__PURE__ */ new Map();
		for (let n of Object.values(i.nodes)) {
			let u = F(i.layers, n.layer);
			if (!u) continue;
			let d = M(u.kind), { error: f, warning: p } = a.get(n.id) ?? li, m = {
				layer: u,
				direction: r,
				error: f,
				warning: p,
				report: t.report && F(t.report.nodes, n.id),
				name: o.get(u.id) ?? u.id,
				shared: s.get(u.id) ?? 0,
				calls: I(i, u.id).length,
				outputs: c.get(n.id) ?? ""
			}, h = [
				...Object.values(m),
				n.bypassed,
				n.note,
				n.constants,
				t.catalogue,
				d === null ? null : F(t.document.models, d),
				pi(t, n.id)
			];
			l.set(n.id, e.get(n.id, h, () => si(t, n, m)));
		}
		return e.sweep(), l;
	};
}
function si(e, t, n) {
	let { layer: r, report: i, direction: a } = n, o = M(r.kind), s = $n(r), c = o === null ? ur(e.catalogue.kinds.get(r.kind), r).join(" · ") : "", l = r.kind === "Input" ? "" : c, u = n.name !== (r.kind === "Input" ? "input_layer" : Fn(r.kind)), d = tr(e, t.id), f = d.map((e, t) => t === 0 || e.required || e.edges.length > 0), p = sr(e, t.id), m = Ur(Number(u) + Number(l !== ""), f, p, a), h = Gr(m, f, a);
	return {
		id: t.id,
		kind: r.kind,
		title: ti(r.kind),
		short: (s ? "? " : "") + ri(r.kind),
		name: n.name,
		named: u,
		parameters: l,
		shape: (s ? Yn(s) : Kn(i)) || (r.kind === "Input" ? c : ""),
		count: i && i.parameters > 0 ? Zr(i.parameters) : "",
		state: ci(n),
		problem: n.error,
		warning: n.warning,
		bypassed: t.bypassed,
		note: t.note,
		model: o,
		custom: N(r.kind),
		unknown: s ? Jn(r.kind, s.module) : "",
		size: m,
		direction: a,
		shared: n.shared ? {
			number: n.shared,
			calls: n.calls
		} : null,
		outputs: n.outputs ? JSON.parse(n.outputs) : [],
		inputs: d.map((e, t) => ({
			handle: jr("in", e.name),
			label: e.label,
			many: e.many,
			main: f[t] ?? !0,
			...h[t] ?? {
				x: 0,
				y: 0
			}
		})),
		outs: Kr(m, p, a).map((e, t) => ({
			handle: jr("out", String(t)),
			label: p > 1 ? String(t + 1) : "output",
			many: !0,
			main: !0,
			...e
		})),
		label: Dr(e, t.id) || `${$r(r.kind)} ${n.name}`
	};
}
var ci = ({ layer: e, error: t, report: n }) => ne(e.kind) === null ? t ? "error" : n ? n.state === "error" || n.state === "waiting" ? n.state : "ok" : "unknown" : "placeholder", li = {
	error: "",
	warning: ""
};
function ui(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e) {
		if (r.graph !== t || r.node === null) continue;
		let e = n.get(r.node) ?? { ...li };
		r.severity === "error" ? e.error ||= r.message : r.severity === "warning" && (e.warning ||= r.message), n.set(r.node, e);
	}
	return n;
}
function di(e) {
	let t = V(e), n = Object.keys(t.layers).filter((e) => I(t, e).length > 1);
	return new Map(n.map((e, t) => [e, t + 1]));
}
function fi(e) {
	let t = /* @__PURE__ */ new Map();
	for (let n of V(e).outputs) t.set(n.node, [...t.get(n.node) ?? [], n.name]);
	return new Map([...t].map(([e, t]) => [e, JSON.stringify(t)]));
}
function pi(e, t) {
	let n = V(e), r = (ae(n).get(t) ?? []).map((e) => e.target_port), i = Math.max(-1, ...(oe(n).get(t) ?? []).map((e) => e.source_port));
	return `${r.join(",")}>${i}`;
}
// src/core/edits.ts
var mi = (e, t, n = {}) => ({
	id: e,
	layer: t,
	constants: {},
	position: null,
	note: "",
	bypassed: !1,
	...n
}), hi = (e, t, n = {}, r = null) => ({
	id: e,
	kind: t,
	name: r,
	config: n
}), gi = (e, t, n = {}) => ({
	source: e,
	target: t,
	source_port: 0,
	target_port: "inputs",
	index: 0,
	...n
}), _i = (e = {}) => ({
	layers: {},
	nodes: {},
	edges: [],
	groups: {},
	outputs: [],
	structure: {
		inputs: null,
		outputs: null
	},
	...e
}), vi = (e, t, n = null) => ({
	node: t,
	layer: n,
	graph: e,
	type: "AddNode"
}), yi = (e, t) => ({
	nodes: [...t],
	graph: e,
	type: "Remove"
}), bi = (e, t) => ({
	edge: t,
	graph: e,
	type: "Connect"
}), xi = (e, t) => ({
	target: t.target,
	target_port: t.target_port,
	index: t.index,
	graph: e,
	type: "Disconnect"
}), Si = (e, t, n, r) => ({
	target: t,
	order: [...r],
	target_port: n,
	graph: e,
	type: "Reorder"
}), Ci = (e, t, n, r) => ({
	layer: t,
	parameter: n,
	value: r,
	graph: e,
	type: "SetConfig"
}), wi = (e, t, n) => ({
	layer: t,
	parameter: n,
	graph: e,
	type: "ResetConfig"
}), Ti = (e, t, n, r) => ({
	node: t,
	argument: n,
	value: r,
	graph: e,
	type: "SetConstant"
}), Ei = (e, t, n) => ({
	node: t,
	argument: n,
	graph: e,
	type: "ResetConstant"
}), Di = (e, t, n) => ({
	layer: t,
	name: n,
	graph: e,
	type: "Rename"
}), Oi = (e, t, n, r) => ({
	layer: t,
	kind: n,
	config: r,
	graph: e,
	type: "ReplaceLayer"
}), ki = (e, t, n) => ({
	node: t,
	layer: n,
	graph: e,
	type: "Share"
}), Ai = (e, t, n) => ({
	node: t,
	layer: n,
	graph: e,
	type: "MakeIndependent"
}), ji = (e, t, n) => ({
	nodes: [...t],
	bypassed: n,
	graph: e,
	type: "SetBypassed"
}), Mi = (e, t) => ({
	positions: t,
	graph: e,
	type: "Move"
}), Ni = (e, t, n) => ({
	node: t,
	note: n,
	graph: e,
	type: "SetNote"
}), Pi = (e, t, n, r) => ({
	group: t,
	title: n,
	nodes: [...r],
	graph: e,
	type: "MakeGroup"
}), Fi = (e, t, n) => ({
	group: t,
	title: n,
	graph: e,
	type: "RenameGroup"
}), Ii = (e, t) => ({
	group: t,
	graph: e,
	type: "Ungroup"
}), Li = (e, t, n) => ({
	group: t,
	collapsed: n,
	graph: e,
	type: "SetCollapsed"
}), Ri = (e, t) => ({
	outputs: [...t],
	graph: e,
	type: "SetOutputs"
}), zi = (e, t) => ({
	nodes: [...t],
	graph: e,
	type: "OrderInputs"
}), Bi = (e) => ({
	training: e,
	type: "SetTraining"
}), Vi = (e) => ({
	data: e,
	type: "SetData"
}), Hi = (e, t) => ({
	name: e,
	model: t,
	type: "SetModel"
}), Ui = (e) => ({
	name: e,
	type: "RemoveModel"
}), Wi = (e, t) => ({
	name: e,
	source: t,
	type: "SetFunction"
}), Gi = (e, t) => ({
	edits: [...t],
	title: e,
	type: "Batch"
}), Ki = (e, t) => t.length === 1 && t[0] ? t[0] : Gi(e, t);
// src/core/ids.ts
function qi(e, t) {
	let n = e;
	for (let r = 1; t.has(n); r++) n = `${e}_${r}`;
	return n;
}
var Ji = (e) => /* @__PURE__ */ new Set([
	...Object.keys(e.nodes),
	...Object.keys(e.layers),
	...Object.keys(e.groups)
]), H = (e) => ({ refused: e }), U = (e, t) => zn(V(e), t);
function Yi(e, t) {
	let [n, r] = t;
	return n !== void 0 && t.length === 1 ? U(e, n) : n !== void 0 && r !== void 0 && t.length === 2 ? `${U(e, n)} and ${U(e, r)}` : Xi(t.length, "layer");
}
var Xi = (e, t) => `${e} ${t}${e === 1 ? "" : "s"}`, Zi = (e, t) => [...new Set(t)].filter((t) => Object.hasOwn(V(e).nodes, t)), Qi = (e, t) => ({
	...e,
	document: t.reduce(St, e.document)
}), $i = (e, t, n, r, i) => ea(() => {
	let a = Qi(e, n);
	return {
		edit: Ki(t, n),
		select: i,
		say: typeof r == "string" ? r : r(a)
	};
});
function ea(e) {
	try {
		return e();
	} catch (e) {
		if (e instanceof T) return H(e.message);
		throw e;
	}
}
// src/core/commands/made.ts
var W = "call:";
function ta(e, t) {
	let n = V(e), r = t.startsWith(W) ? F(n.layers, t.slice(5)) : void 0;
	if (t.startsWith(W) && !r) return "This layer is not there any more.";
	if (r?.kind === "Input") return "An Input is called once; add another one.";
	let i = r?.kind ?? t, a = M(i);
	if (a !== null && !F(e.document.models, a)) return `There is no sub-model ${a}.`;
	let o = e.catalogue.kinds.get(i), s = N(i);
	if (a === null && !o && e.catalogue.kinds.size) return s === null ? `Keras has no layer or op ${i}.` : `This design has no layer or function ${s} of its own.`;
	let c = qi(i === "Input" ? "input" : Fn(i), Ji(n)), l = {
		...i === "Input" && { shape: [
			28,
			28,
			1
		] },
		...o?.starting
	}, u = ir(e, i), d = r?.config ?? l, f = u.filter((e) => e.required && !Object.hasOwn(d, e.name));
	return {
		id: c,
		kind: i,
		calls: r?.id ?? c,
		layer: r ? null : hi(c, i, l),
		title: a ?? s ?? i.replace(/^ops\./, ""),
		ports: f.length ? f : u.slice(0, 1)
	};
}
// src/core/commands/membership.ts
var na = (e, t) => Object.values(V(e).groups).find((e) => t.length > 0 && t.every((t) => e.nodes.includes(t)));
function ra(e, t, n, r = []) {
	let i = na(e, t);
	if (!i) return [];
	let a = i.nodes.filter((e) => !r.includes(e));
	return [
		...a.length ? [Ii(e.graph, i.id)] : [],
		Pi(e.graph, i.id, i.title, [...a, ...n]),
		...i.collapsed ? [Li(e.graph, i.id, !0)] : []
	];
}
// src/core/commands/places.ts
var ia = {
	width: 190,
	height: 84
}, aa = 20, oa = (e, t) => [...t].flatMap((t) => Object.hasOwn(e.nodes, t) ? e.nodes[t]?.position ?? [] : []);
function sa(e, t) {
	let n = oa(e, Object.keys(e.nodes)), r = fa(t);
	for (;;) {
		let e = n.find((e) => la(r, e));
		if (!e) return r;
		r.y = Math.round(e.y) + ia.height + aa;
	}
}
function ca(e, t) {
	let n = oa(e, Object.keys(e.nodes)), r = (e) => n.some((t) => Math.abs(t.x - e.x) < 24 && Math.abs(t.y - e.y) < 24), i = fa(t);
	for (; r(i);) i.y += 40;
	return i;
}
var la = (e, t) => Math.abs(e.x - t.x) < ia.width + aa / 2 && Math.abs(e.y - t.y) < ia.height + aa / 2;
function ua(e, t) {
	if (!e.length) return null;
	let n = e.map(({ x: e }) => e), r = e.map(({ y: e }) => e);
	return t === "LR" ? {
		x: Math.max(...n) + ia.width + 60,
		y: da(r)
	} : {
		x: da(n),
		y: Math.max(...r) + ia.height + 60
	};
}
var da = (e) => e.reduce((e, t) => e + t, 0) / Math.max(1, e.length), fa = ({ x: e, y: t }) => ({
	x: Math.round(e),
	y: Math.round(t)
});
// src/core/commands/wires.ts
function pa(e, t) {
	let n = ma(e, t);
	if (typeof n == "string") return H(n);
	let r = `${U(e, t.source)} to ${U(e, t.target)}`;
	return $i(e, `Connect ${r}`, n, `Connected ${r}`);
}
function ma(e, t) {
	let n = ha(e, t);
	if (n) return n;
	let { source: r, target: i, source_port: a, target_port: o } = t, s = tr(e, i).find((e) => e.name === o), c = s?.edges ?? [], l = c.reduce((e, t) => Math.max(e, t.index + 1), 0), u = s?.many ? t.index ?? l : 0, d = c.findIndex((e) => e.index === u), f = c[d], p = (t) => bi(e.graph, gi(r, i, {
		source_port: a,
		target_port: o,
		index: t
	}));
	if (!f) return [p(l)];
	if (f.source === r && f.source_port === a) return `${U(e, r)} is connected to ${U(e, i)} there already.`;
	let m = c.length - 1, h = c.map((e, t) => t < d ? t : t === d ? m : t - 1), g = d === m ? [] : [Si(e.graph, i, o, h)];
	return [
		xi(e.graph, f),
		p(m),
		...g
	];
}
function ha(e, { source: t, source_port: n, target: r }) {
	let i = V(e);
	return Zi(e, [t, r]).length < (t === r ? 1 : 2) ? "This layer is not there any more." : t === r ? "A layer cannot feed itself." : P(i, r)?.kind === "Input" ? "An Input takes no tensor: it is where data comes in." : n < 0 || n >= sr(e, t) ? `${U(e, t)} has no such output.` : de(i, r, t) ? `This would close a loop: ${U(e, t)} already depends on ${U(e, r)}.` : "";
}
function ga(e, t, n) {
	let r = V(e).edges.find((e) => Un(e) === t);
	if (!r) return H("This edge is not there any more.");
	let i = r.target === n.target && r.target_port === n.target_port && (n.index ?? r.index) === r.index ? ma(e, {
		...n,
		index: r.index
	}) : _a(e, r, n);
	if (typeof i == "string") return H(i);
	let a = `${U(e, n.source)} to ${U(e, n.target)}`;
	return $i(e, `Connect ${a}`, i, `Connected ${a} instead of ${U(e, r.source)} to ${U(e, r.target)}`);
}
function _a(e, t, n) {
	let r = xi(e.graph, t), i = t.target === n.target && t.target_port === n.target_port && n.index !== void 0 && n.index > t.index ? n.index - 1 : n.index, a = ma(Qi(e, [r]), {
		...n,
		index: i
	});
	return typeof a == "string" ? a : [r, ...a];
}
function va(e, t) {
	let n = ya(e, t), [r] = n;
	if (!r) return H("Select the edges to cut.");
	let i = n.length === 1 ? `${U(e, r.source)} from ${U(e, r.target)}` : Xi(n.length, "edge");
	return $i(e, n.length === 1 ? `Disconnect ${i}` : `Cut ${i}`, ba(e, n), n.length === 1 ? `Disconnected ${i}` : `Cut ${i}`);
}
function ya(e, t) {
	let n = new Set(t);
	return V(e).edges.filter((e) => n.has(Un(e)));
}
var ba = (e, t) => t.toSorted((e, t) => t.index - e.index).map((t) => xi(e.graph, t));
// src/core/commands/add.ts
function xa(e, t, n, r = []) {
	return ea(() => Sa(e, t, n, r));
}
function Sa(e, t, n, r) {
	let i = ta(e, t);
	if (typeof i == "string") return H(i);
	switch (n.kind) {
		case "selection": return Ea(e, i, Zi(e, r));
		case "at": return Ta(e, i, {
			x: n.x - ia.width / 2,
			y: n.y - ia.height / 2
		});
		case "edge": return Oa(e, i, n.edge);
		case "wire": return ja(e, i, n);
	}
}
var Ca = (e, t, n) => vi(e.graph, mi(t.id, t.calls, { position: n && fa(n) }), t.layer), wa = (e, t) => (n) => `Added ${U(n, e.id)}${t}`;
function Ta(e, t, n) {
	let r = ca(V(e), n);
	return $i(e, `Add ${t.title}`, [Ca(e, t, r)], wa(t, ""), [t.id]);
}
function Ea(e, t, n) {
	let r = t.ports.length ? n.filter((t) => sr(e, t) > 0) : [], i = Ca(e, t, Da(e, t, n)), a = t.ports[0]?.many ? r.map((e) => ({
		source: e,
		port: t.ports[0]?.name ?? ""
	})) : r.slice(0, t.ports.length).map((e, n) => ({
		source: e,
		port: t.ports[n]?.name ?? ""
	})), o = Na(e, [i], a.map(({ source: e, port: n }) => ({
		source: e,
		source_port: 0,
		target: t.id,
		target_port: n
	})));
	if (typeof o == "string") return H(o);
	let s = a.map(({ source: t }) => U(e, t)).join(" and ");
	return $i(e, `Add ${t.title}`, o, wa(t, s && ` after ${s}`), [t.id]);
}
function Da(e, t, n) {
	let r = V(e), i = oa(r, Object.keys(r.nodes)), [a] = oa(r, ie(r));
	if (t.kind === "Input" && a) return sa(r, a);
	if (!i.length) return Object.keys(r.nodes).length ? null : {
		x: 0,
		y: 0
	};
	let o = ua(n.length ? oa(r, n) : i, e.direction ?? "LR");
	return o && sa(r, o);
}
function Oa(e, t, n) {
	let r = V(e).edges.find((e) => Un(e) === n), [i] = t.ports;
	if (!r) return H("This edge is not there any more.");
	if (!i) return H(`${t.title} takes no tensor, so it cannot go between two layers.`);
	let { spot: a, moved: o } = ka(e, r.source, r.target), s = Na(e, [Ca(e, t, a), ...Object.keys(o).length ? [Mi(e.graph, o)] : []], [{
		source: r.source,
		source_port: r.source_port,
		target: t.id,
		target_port: i.name
	}, {
		source: t.id,
		source_port: 0,
		target: r.target,
		target_port: r.target_port,
		index: r.index
	}]);
	if (typeof s == "string") return H(s);
	let c = [...s, ...ra(e, [r.source, r.target], [t.id])];
	return $i(e, `Insert ${t.title}`, c, wa(t, ` between ${U(e, r.source)} and ${U(e, r.target)}`), [t.id]);
}
function ka(e, t, n) {
	let r = V(e), [i] = oa(r, [t]), [a] = oa(r, [n]);
	if (!i || !a) return {
		spot: null,
		moved: {}
	};
	let [o, s, c] = e.direction === "TB" ? [
		"y",
		"x",
		ia.height
	] : [
		"x",
		"y",
		ia.width
	], l = a[o] - i[o] - c, u = Math.max(0, c + 120 - l), d = [...fe(r, [n])].filter((e) => (r.nodes[e]?.position?.[o] ?? -Infinity) > i[o]), f = u ? Object.fromEntries(d.map((e) => [e, Aa(r.nodes[e]?.position, o, u)])) : {}, p = n in f ? a[o] + u : a[o], m = {
		x: 0,
		y: 0,
		[o]: da([i[o], p]),
		[s]: da([i[s], a[s]])
	};
	return {
		spot: sa(V(Qi(e, [Mi(e.graph, f)])), m),
		moved: f
	};
}
var Aa = (e, t, n) => fa({
	x: 0,
	y: 0,
	...e,
	[t]: (e?.[t] ?? 0) + n
});
function ja(e, t, n) {
	let r = Ma(n, e.direction ?? "LR"), [i] = t.ports;
	if (n.end === "output" && !i) return H(`${t.title} takes no tensor, so it cannot go behind ${U(e, n.node)}.`);
	let a = n.end === "output" ? {
		source: n.node,
		source_port: Number(n.port),
		target: t.id,
		target_port: i?.name ?? ""
	} : {
		source: t.id,
		source_port: 0,
		target: n.node,
		target_port: n.port,
		index: n.index
	}, o = Na(e, [Ca(e, t, sa(V(e), r))], [a]);
	if (typeof o == "string") return H(o);
	let s = `${n.end === "output" ? " after " : " before "}${U(e, n.node)}`;
	return $i(e, `Add ${t.title}`, o, wa(t, s), [t.id]);
}
function Ma({ x: e, y: t, end: n }, r) {
	let i = n === "output";
	return r === "LR" ? {
		x: i ? e : e - ia.width,
		y: t - ia.height / 2
	} : {
		x: e - ia.width / 2,
		y: i ? t : t - ia.height
	};
}
function Na(e, t, n) {
	let r = [...t];
	for (let t of n) {
		let n = ma(Qi(e, r), t);
		if (typeof n == "string") return n;
		r = [...r, ...n];
	}
	return r;
}
// src/core/commands/arrange.ts
function Pa(e, t) {
	return Ba(e, new Map(t instanceof Map ? t : Object.entries(t)), "Moved");
}
function Fa(e, t, n) {
	let r = La(e, t);
	if (r.length < 2) return H("Select at least two layers to align them.");
	let i = Ra(r, n);
	return Ba(e, new Map(r.map(([e, t]) => [e, za(t, n, i)])), "Aligned");
}
function Ia(e, t, n) {
	let r = n === "x" ? "width" : "height", i = La(e, t).toSorted(([, e], [, t]) => e[n] - t[n]), [a, o] = [i[0]?.[1], i.at(-1)?.[1]];
	if (i.length < 3 || !a || !o) return H("Select at least three layers to distribute them.");
	let s = i.reduce((e, [, t]) => e + t[r], 0), c = (o[n] + o[r] - a[n] - s) / (i.length - 1), l = /* @__PURE__ */ new Map(), u = a[n];
	for (let [e, t] of i) l.set(e, {
		x: t.x,
		y: t.y,
		[n]: Math.round(u)
	}), u += t[r] + c;
	return Ba(e, l, "Distributed");
}
var La = (e, t) => {
	let n = new Set(Zi(e, t.keys()));
	return [...t].filter(([e]) => n.has(e));
};
function Ra(e, t) {
	let n = t === "left" || t === "center" || t === "right", r = e.map(([, e]) => n ? e.x : e.y), i = e.map(([, e]) => n ? e.x + e.width : e.y + e.height), [a, o] = [Math.min(...r), Math.max(...i)];
	return t === "left" || t === "top" ? a : t === "right" || t === "bottom" ? o : (a + o) / 2;
}
function za(e, t, n) {
	let { x: r, y: i, width: a, height: o } = e;
	switch (t) {
		case "left": return {
			x: n,
			y: i
		};
		case "center": return {
			x: Math.round(n - a / 2),
			y: i
		};
		case "right": return {
			x: n - a,
			y: i
		};
		case "top": return {
			x: r,
			y: n
		};
		case "middle": return {
			x: r,
			y: Math.round(n - o / 2)
		};
		case "bottom": return {
			x: r,
			y: n - o
		};
	}
}
function Ba(e, t, n) {
	let r = Zi(e, t.keys());
	if (!r.length) return H("Select the layers to move.");
	let i = Object.fromEntries(r.map((e) => [e, t.get(e)]));
	return {
		edit: Mi(e.graph, i),
		say: `${n} ${Yi(e, r)}`
	};
}
// src/core/commands/bypass.ts
function Va(e, t) {
	let n = V(e), r = Zi(e, t);
	if (!r.length) return H("Select the layers to bypass.");
	let i = r.filter((e) => P(n, e)?.kind !== k);
	if (!i.length) return H("An Input cannot be bypassed: it is where data comes in.");
	let a = i.some((e) => !n.nodes[e]?.bypassed), o = Yi(e, i);
	return {
		edit: ji(e.graph, i, a),
		say: a ? `Bypassed ${o}` : `No longer bypassed: ${o}`
	};
}
// src/core/commands/code.ts
function Ha(e, t, n) {
	let r = [...t, ...Object.values(n).flatMap((e) => Object.values(e.layers))], i = /* @__PURE__ */ new Set(), a = r.flatMap(Ue);
	for (let t = a.pop(); t !== void 0; t = a.pop()) {
		let n = F(e.functions, t);
		n === void 0 || i.has(t) || (i.add(t), a.push(...n.match(/[A-Za-z_]\w*/g) ?? []));
	}
	return Object.fromEntries(Object.entries(e.functions).filter(([e]) => i.has(e)));
}
function Ua(e, t) {
	let n = Object.keys(t).find((n) => Object.hasOwn(e.functions, n) && e.functions[n] !== t[n]);
	return n === void 0 ? Object.entries(t).filter(([t]) => !Object.hasOwn(e.functions, t)).map(([e, t]) => Wi(e, t)) : `This design has other code under the name ${n}. Rename one of the two, then copy and paste again.`;
}
// src/core/commands/importing.ts
function Wa(e, t) {
	let n = /* @__PURE__ */ new Map(), r = [], i = new Set(Object.keys(e.models));
	for (let a of Ga(t)) {
		let o = Ka(t[a], n), s = F(e.models, a), c = s !== void 0 && qa(s) === qa(o), l = c ? a : qi(a, i);
		n.set(a, l), i.add(l), c || r.push(Hi(l, o));
	}
	return {
		models: r,
		names: n
	};
}
function Ga(e) {
	let t = /* @__PURE__ */ new Set(), n = /* @__PURE__ */ new Set(), r = (i) => {
		!n.has(i) && Object.hasOwn(e, i) && (n.add(i), Object.values(e[i]?.layers ?? {}).flatMap(He).forEach(r), t.add(i));
	};
	return Object.keys(e).forEach(r), [...t];
}
function Ka(e, t) {
	let n = Object.entries(e.layers).map(([e, n]) => [e, Ke(n, (e) => t.get(e) ?? e)]);
	return {
		...e,
		layers: Object.fromEntries(n)
	};
}
var qa = (e) => JSON.stringify(e, (e, t) => e === "position" ? null : typeof t == "object" && t && !Array.isArray(t) ? Object.fromEntries(Object.entries(t).toSorted(([e], [t]) => e < t ? -1 : 1)) : t);
// src/core/commands/clipboard.ts
function Ja(e, t) {
	let n = V(e), r = new Set(Zi(e, t)), i = Object.values(n.nodes).filter((e) => r.has(e.id)), a = [...new Set(i.map((e) => e.layer))].flatMap((e) => F(n.layers, e) ?? []), o = Ya(e, a);
	return {
		type: "layerloom-clip",
		nodes: i,
		layers: a,
		edges: n.edges.filter((e) => r.has(e.source) && r.has(e.target)),
		groups: Object.values(n.groups).filter((e) => e.nodes.every((e) => r.has(e))),
		models: o,
		functions: Ha(e.document, a, o)
	};
}
function Ya(e, t) {
	let n = {}, r = [...t];
	for (let t = r.pop(); t; t = r.pop()) for (let i of He(t)) {
		let t = F(e.document.models, i);
		t && !Object.hasOwn(n, i) && (n[i] = t, r.push(...Object.values(t.layers)));
	}
	return n;
}
function Xa(e, t, n) {
	return Qa(e, t, n, "Paste", "Pasted");
}
var Za = (e, t) => Qa(e, Ja(e, t), void 0, "Duplicate", "Duplicated");
function Qa(e, t, n, r, i) {
	if (!t.nodes.length) return H("Select the layers to copy first.");
	let a = Ua(e.document, t.functions ?? {});
	if (typeof a == "string") return H(a);
	let { models: o, names: s } = Wa(e.document, t.models), c = eo(V(e), t), l = no(V(e), t, n), u = [...a, ...o], d = /* @__PURE__ */ new Set();
	for (let n of t.nodes) {
		let r = t.layers.find((e) => e.id === n.layer), i = c.layers.get(n.layer);
		if (!r || i === void 0) return H("What was copied is not whole. Copy it again.");
		let a = n.position && fa({
			x: n.position.x + l.x,
			y: n.position.y + l.y
		}), o = {
			...n,
			id: c.nodes.get(n.id) ?? n.id,
			layer: i,
			position: a
		};
		u.push(vi(e.graph, o, d.has(i) ? null : $a(r, i, c.names.get(r.id) ?? null, s))), d.add(i);
	}
	u.push(...to(e.graph, t, c));
	let f = t.nodes.flatMap((e) => c.nodes.get(e.id) ?? []), p = t.nodes.length > 2 ? Xi(t.nodes.length, "layer") : (e) => Yi(e, f), m = typeof p == "string" ? `${i} ${p}` : (e) => `${i} ${p(e)}`;
	return $i(e, `${r} ${Xi(t.nodes.length, "layer")}`, u, m, f);
}
function $a(e, t, n, r) {
	return {
		...Ke(e, (e) => r.get(e) ?? e),
		id: t,
		name: n
	};
}
function eo(e, t) {
	let n = Ji(e), r = new Set(Rn(e).values()), [i, a, o] = [
		/* @__PURE__ */ new Map(),
		/* @__PURE__ */ new Map(),
		/* @__PURE__ */ new Map()
	];
	for (let e of t.layers) {
		let t = qi(e.kind === "Input" ? "input" : Fn(e.kind), n);
		if (a.set(e.id, t), n.add(t), e.name === null) continue;
		let i = qi(e.name, r);
		o.set(e.id, i), r.add(i);
	}
	let s = /* @__PURE__ */ new Set();
	for (let e of t.nodes) {
		let t = a.get(e.layer) ?? e.layer, r = s.has(t) ? qi(t, n) : t;
		s.add(t), i.set(e.id, r), n.add(r);
	}
	let c = /* @__PURE__ */ new Map();
	for (let e of t.groups) {
		let t = qi("group", n);
		c.set(e.id, t), n.add(t);
	}
	return {
		nodes: i,
		layers: a,
		names: o,
		groups: c
	};
}
function to(e, t, { nodes: n, groups: r }) {
	let i = /* @__PURE__ */ new Map(), a = t.edges.toSorted((e, t) => e.index - t.index).map((t) => {
		let r = JSON.stringify([t.target, t.target_port]), a = i.get(r) ?? 0;
		return i.set(r, a + 1), bi(e, {
			...t,
			source: n.get(t.source) ?? "",
			target: n.get(t.target) ?? "",
			index: a
		});
	}), o = t.groups.flatMap((t) => {
		let i = r.get(t.id) ?? t.id, a = Pi(e, i, t.title, t.nodes.flatMap((e) => n.get(e) ?? []));
		return t.collapsed ? [a, Li(e, i, !0)] : [a];
	});
	return [...a, ...o];
}
function no(e, t, n) {
	let r = t.nodes.flatMap((e) => e.position ?? []);
	if (!r.length) return {
		x: 0,
		y: 0
	};
	let [i, a] = [r.map(({ x: e }) => e), r.map(({ y: e }) => e)], o = {
		x: (Math.min(...i) + Math.max(...i) + ia.width) / 2,
		y: (Math.min(...a) + Math.max(...a) + ia.height) / 2
	}, s = n ? {
		x: n.x - o.x,
		y: n.y - o.y
	} : {
		x: 40,
		y: 40
	}, c = Object.values(e.nodes).flatMap((e) => e.position ?? []), l = () => r.some((e) => c.some((t) => Math.abs(t.x - e.x - s.x) < 12 && Math.abs(t.y - e.y - s.y) < 12));
	for (; l();) s.x += 40, s.y += 40;
	return s;
}
// src/core/commands/rejoin.ts
function ro(e, t, n, r) {
	return io(t, n).flatMap((t) => {
		let i = t.flatMap((e) => {
			if (!n.has(e.source)) return [{
				edge: e,
				from: null
			}];
			let t = r(e);
			return t ? [{
				edge: e,
				from: t
			}] : [];
		}), a = i.filter(({ from: e }) => e), o = i.filter(({ from: e }) => !e), s = [...o, ...a], c = a.map(({ edge: t, from: n }, r) => bi(e, {
			...t,
			source: n?.node ?? "",
			source_port: n?.port ?? 0,
			index: o.length + r
		})), l = i.map((e) => s.indexOf(e)), [u] = t;
		return u && l.some((e, t) => e !== t) && c.push(Si(e, u.target, u.target_port, l)), c;
	});
}
function io(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of e.edges) {
		if (t.has(r.target)) continue;
		let e = JSON.stringify([r.target, r.target_port]);
		n.set(e, [...n.get(e) ?? [], r]);
	}
	return [...n.values()].filter((e) => e.some((e) => t.has(e.source))).map((e) => e.sort(ce));
}
// src/core/commands/expand.ts
function ao(e, t) {
	let n = V(e), r = P(n, t), i = r && M(r.kind), a = i ? F(e.document.models, i) : void 0;
	if (!r || !i || !a) return H("Select a node that calls a sub-model.");
	if (I(n, r.id).length > 1) return H(`${U(e, t)} is called more than once, so its weights are shared. Make this call independent first.`);
	if (n.nodes[t]?.bypassed) return H(`${U(e, t)} is bypassed. Take the bypass back first.`);
	let o = so(n, t, a), s = [...o.nodes.values()], c = ho(n, t, a, e.direction ?? "LR"), l = [
		yi(e.graph, [t]),
		...uo(e, o, c.inner),
		...fo(e.graph, o),
		...ro(e.graph, n, /* @__PURE__ */ new Set([t]), (e) => lo(o, e.source_port)),
		...po(e, t, o),
		...mo(e, t, o),
		...Object.keys(c.moved).length ? [Mi(e.graph, c.moved)] : [],
		...oo(e, i) ? [Ui(i)] : []
	];
	return $i(e, `Expand ${i}`, l, `Put the layers of ${i} in its place`, s);
}
var oo = (e, t) => [e.document.graph, ...Object.values(e.document.models)].flatMap((e) => Object.values(e.layers)).filter((e) => He(e).includes(t)).length === 1;
function so(e, t, n) {
	let r = ie(n), i = new Map((ae(e).get(t) ?? []).map((e) => [e.target_port, e])), a = co(Object.keys(n.nodes).filter((e) => !r.includes(e)), e);
	return {
		model: n,
		nodes: a,
		layers: co([...a.keys()].map((e) => n.nodes[e]?.layer ?? e), e),
		tensor: ({ node: e, port: t }) => {
			let n = a.get(e);
			if (n !== void 0) return {
				node: n,
				port: t
			};
			let o = i.get(r.length === 1 ? A : e);
			return o ? {
				node: o.source,
				port: o.source_port
			} : null;
		}
	};
}
function co(e, t) {
	let n = Ji(t), r = /* @__PURE__ */ new Map();
	for (let t of new Set(e)) {
		let e = qi(t, n);
		r.set(t, e), n.add(e);
	}
	return r;
}
var lo = ({ model: e, tensor: t }, n) => {
	let r = e.outputs[n];
	return r ? t(r) : null;
};
function uo(e, { model: t, nodes: n, layers: r }, i) {
	let a = new Set(Rn(V(e)).values()), o = /* @__PURE__ */ new Set();
	return [...n].map(([n, s]) => {
		let c = t.nodes[n], l = t.layers[c.layer], u = r.get(l.id) ?? l.id, d = c.position && {
			x: c.position.x + i.x,
			y: c.position.y + i.y
		}, f = !o.has(u);
		o.add(u);
		let p = l.name === null ? null : qi(l.name, a);
		return f && p !== null && a.add(p), vi(e.graph, {
			...c,
			id: s,
			layer: u,
			position: d
		}, f ? {
			...l,
			id: u,
			name: p
		} : null);
	});
}
function fo(e, { model: t, nodes: n, tensor: r }) {
	let i = /* @__PURE__ */ new Map();
	return t.edges.toSorted((e, t) => e.index - t.index).flatMap((t) => {
		let a = r({
			node: t.source,
			port: t.source_port
		}), o = n.get(t.target);
		if (!a || o === void 0) return [];
		let s = JSON.stringify([t.target, t.target_port]), c = i.get(s) ?? 0;
		return i.set(s, c + 1), [bi(e, {
			...t,
			source: a.node,
			source_port: a.port,
			target: o,
			index: c
		})];
	});
}
function po(e, t, n) {
	let { outputs: r } = V(e);
	if (!r.some((e) => e.node === t)) return [];
	let i = r.flatMap((e) => {
		if (e.node !== t) return [e];
		let r = lo(n, e.port);
		return r ? [{
			...e,
			...r
		}] : [];
	});
	return [Ri(e.graph, i)];
}
function mo(e, t, { model: n, nodes: r }) {
	let i = ra(e, [t], [...r.values()], [t]);
	if (i.length) return i;
	let a = Ji(V(e));
	for (let e of r.values()) a.add(e);
	return Object.values(n.groups).flatMap((t) => {
		let n = t.nodes.flatMap((e) => r.get(e) ?? []);
		if (!n.length) return [];
		let i = qi("group", a);
		return a.add(i), [Pi(e.graph, i, t.title, n), ...t.collapsed ? [Li(e.graph, i, !0)] : []];
	});
}
function ho(e, t, n, r) {
	let [i] = oa(e, [t]), a = oa(n, Object.keys(n.nodes).filter((e) => P(n, e)?.kind !== k));
	if (!i || !a.length) return {
		inner: {
			x: 0,
			y: 0
		},
		moved: {}
	};
	let [o, s] = [a.map(({ x: e }) => e), a.map(({ y: e }) => e)], [c, l, u, d] = [
		Math.min(...o),
		Math.max(...o),
		Math.min(...s),
		Math.max(...s)
	], f = r === "LR" ? {
		x: Math.round(i.x - c),
		y: Math.round(i.y - (u + d) / 2)
	} : {
		x: Math.round(i.x - (c + l) / 2),
		y: Math.round(i.y - u)
	}, [p, m] = r === "LR" ? ["x", l - c] : ["y", d - u], h = [...fe(e, [t])].filter((n) => n !== t && (e.nodes[n]?.position?.[p] ?? -Infinity) > i[p]);
	return {
		inner: f,
		moved: m > 0 ? Object.fromEntries(h.flatMap((t) => {
			let n = e.nodes[t]?.position;
			return n ? [[t, {
				...n,
				[p]: Math.round(n[p] + m)
			}]] : [];
		})) : {}
	};
}
// src/core/commands/groups.ts
var go = "This group is not there any more.";
function _o(e, t, n) {
	let r = Zi(e, t);
	if (!r.length) return H("Select the layers to group.");
	let i = V(e), a = n?.trim() || xo(Object.values(i.groups).map((e) => e.title));
	return {
		edit: Pi(e.graph, qi("group", Ji(i)), a, So(Object.keys(i.nodes), r)),
		select: r,
		say: `Grouped ${Xi(r.length, "layer")} as ${a}`
	};
}
function vo(e, t) {
	let n = F(V(e).groups, t);
	return n ? {
		edit: Ii(e.graph, t),
		select: n.nodes,
		say: `Dissolved the group ${n.title}`
	} : H(go);
}
function yo(e, t, n) {
	let r = F(V(e).groups, t);
	return r ? n.trim() ? {
		edit: Fi(e.graph, t, n.trim()),
		say: `Renamed the group ${r.title} to ${n.trim()}`
	} : H("A group needs a title.") : H(go);
}
function bo(e, t, n) {
	let r = F(V(e).groups, t);
	return r ? {
		edit: Li(e.graph, t, n),
		say: `${n ? "Folded" : "Unfolded"} the group ${r.title}`
	} : H(go);
}
function xo(e) {
	for (let t = 1;; t++) if (!e.includes(`Group ${t}`)) return `Group ${t}`;
}
function So(e, t) {
	let n = new Set(t);
	return e.filter((e) => n.has(e));
}
// src/core/commands/outputs.ts
function Co(e, t, n = 0, r) {
	let { outputs: i } = V(e);
	if (!Zi(e, [t]).length) return H("This layer is not there any more.");
	let a = i.find((e) => e.node === t && e.port === n);
	if (a) return H(`This tensor is the output ${a.name} already.`);
	let o = new Set(i.map((e) => e.name)), s = r?.trim();
	if (s && o.has(s)) return H(Ao(s));
	let c = {
		name: s || qi(U(e, t), o),
		node: t,
		port: n
	};
	return {
		edit: Ri(e.graph, [...i, c]),
		say: `Marked ${U(e, t)} as the output ${c.name}`
	};
}
function wo(e, t) {
	let { outputs: n } = V(e), r = n.filter((e) => e.name !== t);
	return r.length === n.length ? H(ko(t)) : {
		edit: Ri(e.graph, r),
		say: `${t} is no output any more`
	};
}
function To(e, t, n) {
	let { outputs: r } = V(e), i = n.trim();
	if (!r.some((e) => e.name === t)) return H(ko(t));
	if (!i) return H("An output needs a name.");
	if (i !== t && r.some((e) => e.name === i)) return H(Ao(i));
	let a = r.map((e) => e.name === t ? {
		...e,
		name: i
	} : e), o = [Ri(e.graph, a), ...e.graph === "" ? Eo(e.document, t, i) : []];
	return {
		edit: Ki(`Rename ${t} to ${i}`, o),
		say: `Renamed the output ${t} to ${i}`
	};
}
function Eo({ training: e, data: t }, n, r) {
	let i = [];
	return Object.hasOwn(e.objectives, n) && i.push(Bi({
		...e,
		objectives: Do(e.objectives, n, r)
	})), t && Object.hasOwn(t.targets, n) && i.push(Vi({
		...t,
		targets: Do(t.targets, n, r)
	})), i;
}
var Do = (e, t, n) => Object.fromEntries(Object.entries(e).filter(([e]) => e === t || e !== n).map(([e, r]) => [e === t ? n : e, r]));
function Oo(e, t) {
	return ie(V(e)).toSorted().join("\n") === t.toSorted().join("\n") ? {
		edit: zi(e.graph, t),
		say: "Reordered the inputs"
	} : H("The inputs have changed meanwhile. Try again.");
}
var ko = (e) => `There is no output ${e} any more.`, Ao = (e) => `Another output is named ${e}; choose another name.`;
// src/core/commands/remove.ts
function jo(e, t, n = []) {
	let r = Zi(e, t);
	if (!r.length) return n.length ? va(e, n) : H("Select what to remove.");
	let i = ya(e, n), a = i.filter((e) => !r.includes(e.source) && !r.includes(e.target)), o = Mo(e, new Set(r), new Set(i.map(Un))), s = [yi(e.graph, r), ...o], c = Yi(e, r), l = o.some((e) => e.type === "Connect") ? " and joined the chain again" : "", u = a.length ? ` and ${Xi(a.length, "edge")}` : "";
	return $i(e, `Remove ${c}${u}`, [...ba(e, a), ...s], `Removed ${c}${u}${l}`, []);
}
function Mo(e, t, n) {
	let r = V(e), i = {
		...r,
		edges: r.edges.filter((e) => !n.has(Un(e)))
	}, a = ae(i), o = (e) => {
		let [n, r] = a.get(e) ?? [];
		return !n || r ? null : t.has(n.source) ? o(n.source) : {
			node: n.source,
			port: n.source_port
		};
	}, s = (e, t) => (a.get(e.target) ?? []).filter((t) => t.target_port === e.target_port).some((e) => e.source === t.node && e.source_port === t.port);
	return ro(e.graph, i, t, (e) => {
		let t = o(e.source);
		return t && !s(e, t) ? t : null;
	});
}
// src/core/nested.ts
var No = (e) => typeof e == "object" && !!e && !Array.isArray(e);
function Po(e) {
	return typeof e == "string" ? {
		name: e,
		config: {}
	} : !No(e) || typeof e.class_name != "string" ? null : {
		name: e.class_name,
		config: No(e.config) ? e.config : {}
	};
}
function Fo(e) {
	let t = Po(e);
	return t && !Object.keys(t.config).length ? t.name : void 0;
}
function Io(e, t) {
	switch (t.type) {
		case "activation": {
			let t = Lt(e, "activation").filter((e) => !e.parameters.some((e) => e.required)), n = t.filter(It);
			return [
				...n.length ? [{
					title: "Of this design",
					entries: n
				}] : [],
				{
					title: "Functions",
					entries: t.filter((e) => !It(e))
				},
				{
					title: "With settings",
					entries: Lt(e, "layer").filter((e) => e.category === "Activation" && e.name !== "Activation")
				}
			];
		}
		case "initializer":
		case "regularizer":
		case "constraint": return [{
			title: "",
			entries: Lt(e, t.type)
		}];
		case "layer": return Lo(e, t);
		default: return [];
	}
}
function Lo(e, t) {
	let n = Lt(e, "layer").filter((e) => !It(e) && e.name !== "Input" && e.name !== "InputLayer" && !e.ports[0]?.many), r = n.filter((e) => /Cells?$/.test(e.name));
	if (t.name === "cell") return [{
		title: "",
		entries: r
	}];
	let i = n.filter((e) => !r.includes(e)), a = i.filter((e) => e.category === "Recurrent");
	return [{
		title: "Recurrent",
		entries: a
	}, {
		title: "Other layers",
		entries: i.filter((e) => !a.includes(e))
	}];
}
function Ro(e, t, n) {
	let r = Ge(n);
	if (r !== null) return Lt(e, t.type).find((e) => e.name === ee + r);
	let i = Po(n);
	if (!i) return;
	let a = Lt(e, t.type === "activation" && typeof n != "string" ? "layer" : t.type);
	return a.find((e) => e.name === i.name) ?? a.find((e) => e.aliases.includes(i.name));
}
function G(e, t, n) {
	let r = N(e.name);
	return r === null ? e.family === "activation" ? e.name : Vo(e, t, {
		...e.starting,
		...zo(e, n)
	}) : { custom: r };
}
function zo(e, t) {
	if (e.family !== "layer") return {};
	let n = new Set(e.parameters.map((e) => e.name));
	return Object.fromEntries(Object.entries(Po(t)?.config ?? {}).filter(([e]) => n.has(e)));
}
function Bo(e, t, n, r, i) {
	let { [r]: a, ...o } = Po(n)?.config ?? {};
	return Vo(e, t, i === void 0 ? o : {
		...o,
		[r]: i
	});
}
function Vo(e, t, n) {
	let r = [e.name, ...e.aliases], i = typeof t.default == "string" && r.includes(t.default) ? t.default : void 0, a = e.family === "layer" ? void 0 : i ?? e.aliases.find((e) => /^[a-z0-9_]+$/.test(e));
	return a !== void 0 && !Object.keys(n).length ? a : {
		class_name: e.name,
		config: n
	};
}
// src/core/values.ts
function Ho(e, t) {
	let n = t.trim();
	return n === "" ? e.required ? { problem: `It needs ${Uo(e)}.` } : { value: e.default } : e.optional && /^none$/i.test(n) ? { value: null } : qo[e.type]?.(e, n) ?? { problem: `“${ss(n)}” is not ${Uo(e)}.` };
}
function Uo(e) {
	let t = e.type === "choice" ? `one of ${e.choices.join(", ")}` : Wo[e.type];
	return e.optional && e.type !== "json" ? `${t}, or none` : t;
}
var Wo = {
	integer: "a whole number",
	number: "a number",
	boolean: "true or false",
	string: "a text",
	choice: "a choice",
	integers: "a whole number or several, such as 3 or 3, 3",
	shape: "a list of sizes, such as 28, 28, 1 (None where unknown)",
	axes: "an axis or several, such as -1 or 1, 2",
	activation: "an activation",
	initializer: "an initializer",
	regularizer: "a regularizer",
	constraint: "a constraint",
	layer: "a layer",
	dtype: "a type of number",
	json: "JSON, such as 0.2, [1, 2] or \"text\""
}, Go = (e) => e === void 0 ? null : { value: e }, Ko = (e, t) => Go(t), qo = {
	integer: (e, t) => Go(Jo(t)),
	number: (e, t) => /^[+-]?\d+,\d+$/.test(t) ? { problem: `“${t}” is not a number. Write a decimal point: ${t.replace(",", ".")}.` } : Go(Yo(t)),
	boolean: (e, t) => Go(/^(true|yes)$/i.test(t) ? !0 : !/^(false|no)$/i.test(t) && void 0),
	string: (e, t) => Go(t === "\"\"" ? "" : t),
	choice: (e, t) => Go(e.choices.find((e) => e === t)),
	integers: (e, t) => Go(Zo(t)),
	axes: (e, t) => Go(Zo(t)),
	shape: (e, t) => Go(Qo(t)),
	json: (e, t) => Go(es(t)),
	activation: Ko,
	initializer: Ko,
	regularizer: Ko,
	constraint: Ko,
	layer: Ko,
	dtype: Ko
};
function Jo(e) {
	let t = e.replaceAll("_", ""), n = /^[+-]?\d+(\.0*)?$/.test(t) ? Number(t) + 0 : NaN;
	return Number.isSafeInteger(n) ? n : void 0;
}
function Yo(e) {
	let [t, n, ...r] = e.replaceAll("_", "").split("/").map((e) => e.trim());
	if (r.length || !Xo(t) || n !== void 0 && !Xo(n)) return;
	let i = Number(t) / Number(n ?? 1) + 0;
	return Number.isFinite(i) ? i : void 0;
}
var Xo = (e) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(e ?? "");
function Zo(e) {
	let t = $o(e).map(Jo);
	if (!t.length || t.includes(void 0)) return;
	let n = !/^[[(]/.test(e);
	return t.length === 1 && n ? t[0] : t;
}
function Qo(e) {
	let t = $o(e).map((e) => /^(none|\?|)$/i.test(e) ? null : Jo(e));
	return t.some((e) => e === void 0 || e !== null && e < -1) ? void 0 : t;
}
function $o(e) {
	let t = e.replace(/^[[(]\s*(.*?)\s*[\])]$/s, "$1").trim().replace(/(?<=[\d?e])\s*[×x*]\s*(?=[\d?N])/gi, ",").replace(/,\s*$/, "");
	return t === "" ? [] : (t.includes(",") ? t.split(",") : t.split(/\s+/)).map((e) => e.trim());
}
function es(e) {
	let t = e.replaceAll("(", "[").replaceAll(")", "]").replace(/,\s*\]/g, "]").replace(/\bNone\b/g, "null").replace(/\bTrue\b/g, "true").replace(/\bFalse\b/g, "false");
	for (let n of /["']/.test(e) ? [e] : [e, t]) try {
		return JSON.parse(n);
	} catch {}
}
function ts(e, t) {
	return t === null ? "none" : e.type === "json" ? rs(t) : t === "" ? "\"\"" : typeof t == "string" ? t : typeof t == "number" || typeof t == "boolean" ? String(t) : e.type === "shape" && ns(t) ? t.length ? t.map((e) => e ?? "None").join(", ") : "()" : (e.type === "integers" || e.type === "axes") && ns(t) && !t.includes(null) && t.length > 1 ? t.join(", ") : Ge(t) ?? Fo(t) ?? rs(t);
}
var ns = (e) => Array.isArray(e) && e.every((e) => e === null || typeof e == "number");
function rs(e) {
	return Array.isArray(e) ? `[${e.map(rs).join(", ")}]` : typeof e != "object" || !e ? JSON.stringify(e) : `{${Object.entries(e).map(([e, t]) => `${JSON.stringify(e)}: ${rs(t)}`).join(", ")}}`;
}
var is = (e, t) => t === void 0 ? !e.required : !e.required && os(as(e, t), as(e, e.default));
function as(e, t) {
	let n = e.type === "integers" && Array.isArray(t) ? t : null;
	if (n?.length && n.every((e) => e === n[0])) return n[0];
	let r = [
		"activation",
		"initializer",
		"regularizer",
		"constraint"
	].includes(e.type) ? Fo(t) : void 0;
	return r ? r.replaceAll("_", "").toLowerCase() : t;
}
function os(e, t) {
	if (e === t) return !0;
	if (typeof e != "object" || typeof t != "object" || !e || !t) return !1;
	if (Array.isArray(e) || Array.isArray(t)) return Array.isArray(e) && Array.isArray(t) && e.length === t.length && e.every((e, n) => os(e, t[n]));
	let n = Object.keys(e);
	return n.length === Object.keys(t).length && n.every((n) => Object.hasOwn(t, n) && os(e[n], t[n]));
}
var ss = (e) => e.length > 40 ? `${e.slice(0, 39)}…` : e;
// src/core/commands/replace.ts
function cs(e, t, n, r = {}) {
	let i = V(e), a = P(i, t);
	if (!a) return H("This layer is not there any more.");
	if (n === "Input") return H("An Input takes no tensor, so it cannot be in the place of another layer.");
	let o = ta(e, n);
	if (typeof o == "string") return H(o);
	let s = e.catalogue.kinds.get(n), c = {
		...o.layer?.config,
		...ls(a, s),
		...r
	}, l = I(i, a.id).flatMap((t) => [...ds(e, t, n, c), ...fs(e, t, s)]), u = U(e, t);
	return $i(e, `Replace ${u} by ${o.title}`, [Oi(e.graph, a.id, n, c), ...l], `Replaced ${u} by ${o.title}`, [t]);
}
function ls(e, t) {
	let n = $n(e)?.config ?? {}, r = (t?.parameters ?? []).flatMap(({ name: e, default: t, required: r }) => {
		let i = F(n, e);
		return i !== void 0 && us(i) && e !== "name" && (r ? i !== null : !os(i, t)) ? [[e, i]] : [];
	});
	return Object.fromEntries(r);
}
var us = (e) => Array.isArray(e) ? e.every(us) : typeof e != "object" || !e;
function ds(e, t, n, r) {
	let i = ir(e, n), a = new Set(i.map((e) => e.name)), [o, s] = [/* @__PURE__ */ new Set(), []];
	for (let n of tr(e, t)) if (a.has(n.name)) for (let e of n.edges) o.add(e.target_port);
	else s.push(...n.edges);
	let c = i.filter((e) => !o.has(e.name) && !Object.hasOwn(r, e.name)), l = c.find((e) => e.many), u = l ? s.map((e, t) => ({
		target_port: l.name,
		index: t
	})) : c.map((e) => ({
		target_port: e.name,
		index: 0
	})), d = s.slice(0, u.length);
	return [...ba(e, d), ...d.map((t, n) => bi(e.graph, {
		...t,
		...u[n]
	}))];
}
function fs(e, t, n) {
	let r = new Set(n?.arguments.map((e) => e.name)), i = F(V(e).nodes, t)?.constants ?? {};
	return Object.keys(i).filter((e) => !r.has(e)).map((n) => Ei(e.graph, t, n));
}
// src/core/commands/sharing.ts
function ps(e, t) {
	let n = V(e), r = P(n, t);
	return !r || r.kind === "Input" ? [] : Object.values(n.layers).filter((e) => e.kind === r.kind && e.id !== r.id).map((e) => ({
		layer: e.id,
		name: Rn(n).get(e.id) ?? e.id,
		nodes: I(n, e.id)
	}));
}
function ms(e, t, n) {
	let r = ps(e, t).find((e) => e.layer === n);
	return r ? {
		edit: ki(e.graph, t, n),
		select: [t],
		say: `${U(e, t)} now shares the weights of ${r.name}`
	} : H("Only layers of one kind can share their weights. Choose another of the same kind.");
}
function hs(e, t) {
	let n = V(e), r = P(n, t);
	if (!r) return H("This layer is not there any more.");
	if (I(n, r.id).length < 2) return H(`${U(e, t)} shares its weights with no other layer.`);
	let i = qi(Fn(r.kind), Ji(n));
	return {
		edit: Ai(e.graph, t, i),
		select: [t],
		say: `Gave a call of ${U(e, t)} weights of its own`
	};
}
// src/core/commands/innerInputs.ts
function gs(e, t) {
	let n = V(e), r = _s(n, t);
	if (!r.size) return "The selection takes no tensor from outside, and a sub-model needs an input. Connect it first.";
	let i = Ji(n), a = [];
	for (let n of r.values()) {
		let [r] = n;
		if (!r) continue;
		let o = F(e.report?.nodes ?? {}, r.source)?.outputs[r.source_port];
		if (!o) return `${U(e, r.source)} has no known shape yet, and the sub-model's Input needs one. Mend its problems first.`;
		let s = qi("input", i);
		i.add(s);
		let c = ys(e, t, n, a.length);
		a.push({
			from: {
				node: r.source,
				port: r.source_port
			},
			edges: n,
			node: mi(s, s, { position: c }),
			layer: hi(s, "Input", vs(o))
		});
	}
	return a;
}
function _s(e, t) {
	let n = new Set(t), r = /* @__PURE__ */ new Map();
	for (let i of t.flatMap((t) => ae(e).get(t) ?? [])) {
		if (n.has(i.source)) continue;
		let e = JSON.stringify([i.source, i.source_port]);
		r.set(e, [...r.get(e) ?? [], i]);
	}
	return r;
}
var vs = ({ shape: e, dtype: t }) => ({
	shape: e.slice(1),
	...t === "float32" ? {} : { dtype: t }
});
function ys(e, t, n, r) {
	let i = V(e), a = oa(i, t), o = oa(i, n.map((e) => e.target));
	if (!a.length || !o.length) return null;
	let s = e.direction === "TB", c = Math.min(...a.map((e) => s ? e.y : e.x)), l = da(o.map((e) => s ? e.x : e.y)), u = s ? ia.width + 20 : ia.height + 20;
	return fa(s ? {
		x: l + r * u,
		y: c - ia.height - 60
	} : {
		x: c - ia.width - 60,
		y: l + r * u
	});
}
// src/core/commands/submodels.ts
var bs = /^[A-Za-z_][A-Za-z0-9_]*$/, xs = "A sub-model's name is made of letters, digits and underscores and begins with no digit, such as encoder_2.";
function Ss(e, t, n) {
	let r = V(e), i = Ts(r, Zi(e, t)), a = ws(e, i) || Cs(e, n);
	if (a) return H(a);
	let o = gs(e, i);
	if (typeof o == "string") return H(o);
	let s = n?.trim() || qi("block", new Set(Object.keys(e.document.models))), c = Es(r, i), l = Ds(e, i, o, c), u = qi(Fn(`${j}${s}`), Ji(r)), d = [
		Hi(s, l),
		yi(e.graph, i),
		...ks(e, i, {
			call: u,
			model: s,
			inputs: o,
			given: c
		})
	];
	return $i(e, `Turn ${Xi(i.length, "layer")} into ${s}`, d, `Turned ${Xi(i.length, "layer")} into the sub-model ${s}`, [u]);
}
function Cs(e, t) {
	let n = t?.trim();
	return n ? bs.test(n) ? F(e.document.models, n) ? `There is a sub-model ${n} already; choose another name.` : "" : xs : "";
}
function ws(e, t) {
	let n = V(e), r = new Set(t);
	if (!t.length) return "Select the layers that the sub-model is made of.";
	if (t.some((e) => P(n, e)?.kind === "Input")) return "Leave the Inputs out of the selection: a sub-model gets inputs of its own.";
	for (let i of t) if (I(n, n.nodes[i]?.layer ?? "").some((e) => !r.has(e))) return `${U(e, i)} is also called outside the selection. Select all its calls, or make it independent first.`;
	let i = fe(n, t), a = [...pe(n, t)].find((e) => i.has(e) && !r.has(e));
	return a === void 0 ? "" : `A path leaves the selection and comes back through ${U(e, a)}. Select that layer too.`;
}
var Ts = (e, t) => {
	let n = new Set(t);
	return ue(e).filter((e) => n.has(e));
};
function Es(e, t) {
	let n = new Set(t), r = [...e.edges.filter((e) => n.has(e.source) && !n.has(e.target)).map((e) => ({
		node: e.source,
		port: e.source_port
	})), ...e.outputs.filter((e) => n.has(e.node)).map(({ node: e, port: t }) => ({
		node: e,
		port: t
	}))], i = t.filter((t) => !e.edges.some((e) => e.source === t)).map((e) => ({
		node: e,
		port: 0
	})), a = new Map(t.map((e, t) => [e, t])), o = (e, t) => (a.get(e.node) ?? 0) - (a.get(t.node) ?? 0) || e.port - t.port;
	return [...new Map((r.length ? r : i).map((e) => [JSON.stringify([e.node, e.port]), e])).values()].sort(o);
}
function Ds(e, t, n, r) {
	let i = V(e), a = new Set(t), o = Object.values(i.nodes).filter((e) => a.has(e.id)), s = new Set(o.map((e) => e.layer)), c = new Map(n.flatMap((e) => e.edges.map((t) => [t, e.node.id]))), l = i.edges.filter((e) => a.has(e.target));
	return _i({
		layers: Object.fromEntries([...n.map(({ layer: e }) => e), ...Object.values(i.layers).filter((e) => s.has(e.id))].map((e) => [e.id, e])),
		nodes: Object.fromEntries([...n.map(({ node: e }) => e), ...o].map((e) => [e.id, e])),
		edges: l.map((e) => c.has(e) ? {
			...e,
			source: c.get(e),
			source_port: 0
		} : e),
		groups: Object.fromEntries(Object.entries(i.groups).filter(([, e]) => e.nodes.every((e) => a.has(e)))),
		outputs: Os(e, r)
	});
}
function Os(e, t) {
	let { outputs: n } = V(e), r = /* @__PURE__ */ new Set();
	return t.map(({ node: t, port: i }) => {
		let a = n.find((e) => e.node === t && e.port === i)?.name, o = qi(a ?? U(e, t), r);
		return r.add(o), {
			name: o,
			node: t,
			port: i
		};
	});
}
function ks(e, t, { call: n, model: r, inputs: i, given: a }) {
	let o = V(e), s = new Set(t), c = oa(o, t), l = c.length ? fa({
		x: da([Math.min(...c.map(({ x: e }) => e)), Math.max(...c.map(({ x: e }) => e))]),
		y: da([Math.min(...c.map(({ y: e }) => e)), Math.max(...c.map(({ y: e }) => e))])
	}) : null, u = (e) => i.length === 1 ? A : e.node.id, d = (e) => a.findIndex((t) => t.node === e.node && t.port === e.port), f = (e) => ({
		node: n,
		port: d({
			node: e.source,
			port: e.source_port
		})
	}), p = o.outputs.map((e) => s.has(e.node) ? {
		...e,
		node: n,
		port: d(e)
	} : e);
	return [
		vi(e.graph, mi(n, n, { position: l }), hi(n, j + r)),
		...i.map((t) => bi(e.graph, gi(t.from.node, n, {
			source_port: t.from.port,
			target_port: u(t)
		}))),
		...ro(e.graph, o, s, f),
		...p.some((e, t) => e !== o.outputs[t]) ? [Ri(e.graph, p)] : [],
		...na(e, t)?.nodes.every((e) => s.has(e)) ? [] : ra(e, t, [n], t)
	];
}
// src/core/commands/values.ts
var As = "This layer is not there any more.";
function js(e, t, n) {
	let r = V(e), i = P(r, t);
	if (!i) return H(As);
	let a = n?.trim() || null;
	if (a?.includes("/")) return H("Keras allows no “/” in a layer's name.");
	if (a !== null && Object.values(r.layers).some((e) => e.name === a && e.id !== i.id)) return H(`Another layer is named ${a}; names in a model are unique.`);
	let o = a === null ? `${U(e, t)} has its automatic name again` : `Renamed ${U(e, t)} to ${a}`;
	return {
		edit: Ki(o, [Di(e.graph, i.id, a), ...Ms(e, i, a)]),
		say: o
	};
}
function Ms(e, t, n) {
	let { data: r } = e.document;
	if (e.graph !== "" || t.kind !== "Input" || !r) return [];
	let i = St(e.document, Di("", t.id, n)), [a, o] = [Rn(V(e)).get(t.id) ?? "", Rn(i.graph).get(t.id) ?? ""], s = F(r.inputs, a);
	if (s === void 0 || a === o) return [];
	let c = Object.entries(r.inputs).filter(([e]) => e !== a);
	return [Vi({
		...r,
		inputs: {
			...Object.fromEntries(c),
			[o]: s
		}
	})];
}
function Ns(e, t, n) {
	if (!F(V(e).nodes, t)) return H(As);
	let r = `${n.trim() ? "Wrote" : "Removed"} the note on ${U(e, t)}`;
	return {
		edit: Ni(e.graph, t, n.trim()),
		say: r
	};
}
function Ps(e, t, n, r) {
	let i = zs(e, t);
	return i.length ? Bs(e, i, i.map((t) => Ci(e.graph, t, n, r)), `Set ${n}`) : H(As);
}
function Fs(e, t, n) {
	let r = zs(e, t);
	return r.length ? Bs(e, r, r.map((t) => wi(e.graph, t, n)), `Reset ${n}`) : H(As);
}
function Is(e, t, n, r) {
	let i = Zi(e, [t].flat());
	if (!i.length) return H(As);
	let a = i.map((t) => Ti(e.graph, t, n, r));
	return {
		edit: Ki(`Set ${n}`, a),
		say: `Set ${n} of ${Yi(e, i)}`
	};
}
function Ls(e, t, n) {
	let r = Zi(e, [t].flat());
	if (!r.length) return H(As);
	let i = r.map((t) => Ei(e.graph, t, n));
	return {
		edit: Ki(`Reset ${n}`, i),
		say: `Reset ${n} of ${Yi(e, r)}`
	};
}
function Rs(e, t, n, r) {
	let i = (ae(V(e)).get(t) ?? []).filter((e) => e.target_port === n).map((e) => e.index);
	return r.length === i.length && r.toSorted((e, t) => e - t).every((e, t) => e === i[t]) ? {
		edit: Si(e.graph, t, n, r),
		say: `Reordered the inputs of ${U(e, t)}`
	} : H("The inputs have changed meanwhile. Try again.");
}
var zs = (e, t) => [...new Set(t)].filter((t) => F(V(e).layers, t));
function Bs(e, t, n, r) {
	let [i] = t, a = t.length === 1 && i !== void 0 ? Rn(V(e)).get(i) ?? i : `${t.length} layers`;
	return {
		edit: Ki(r, n),
		say: `${r} of ${a}`
	};
}
// src/core/groupCards.ts
function Vs(e, t, n, r) {
	let { into: i, from: a } = Us(e, t, n), o = Math.max(Ir.height, 24 + 15 * Math.max(i.size, a.size)), s = {
		width: Ir.width,
		height: o
	}, c = [...i].map(() => !0), l = n.find((e) => e.state === "error") ?? n.find((e) => e.state === "placeholder") ?? n.find((e) => e.state === "waiting");
	return {
		group: e.id,
		title: e.title,
		count: n.length,
		kinds: Gs(n),
		state: l?.state ?? "ok",
		problem: l?.problem ?? "",
		size: s,
		direction: r,
		inputs: Ws([...i], Gr(s, c, r), n),
		outs: Ws([...a], Kr(s, a.size, r), n),
		label: `Group ${e.title}, folded, ${n.length} layers${Hs[l?.state ?? "ok"] ?? ""}`
	};
}
var Hs = {
	error: ", with an error",
	placeholder: ", with a placeholder"
};
function Us(e, t, n) {
	let r = new Set(e.nodes), [i, a, o] = [
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set(),
		/* @__PURE__ */ new Set()
	];
	for (let e of t.edges) {
		let [t, n] = [Mr("out", e.source, String(e.source_port)), Mr("in", e.target, e.target_port)];
		o.add(t).add(n), r.has(e.target) && !r.has(e.source) && i.add(n), r.has(e.source) && !r.has(e.target) && a.add(t);
	}
	let s = (e, { id: t }, n) => n.map((n) => Mr(e, t, Nr(t, n.handle).port)).filter((e) => !o.has(e));
	for (let e of n) {
		for (let t of s("in", e, e.inputs.filter((e) => e.main))) i.add(t);
		for (let t of s("out", e, e.outs)) a.add(t);
	}
	return {
		into: i,
		from: a
	};
}
function Ws(e, t, n) {
	return e.map((e, r) => {
		let { node: i } = Nr(kr(""), e);
		return {
			handle: e,
			label: n.find((e) => e.id === i)?.name ?? i,
			many: !0,
			main: !0,
			...t[r] ?? {
				x: 0,
				y: 0
			}
		};
	});
}
function Gs(e) {
	let t = [...new Set(e.map((e) => e.short))];
	return t.length > 3 ? `${t.slice(0, 3).join(", ")} …` : t.join(", ");
}
function Ks(e, t) {
	let n = Yr(e.nodes.flatMap((e) => t.get(e) ?? []));
	return n && Xr(n);
}
// node_modules/@dagrejs/dagre/dist/dagre.esm.js
var qs = Object.defineProperty, Js = (e, t, n) => t in e ? qs(e, t, {
	enumerable: !0,
	configurable: !0,
	writable: !0,
	value: n
}) : e[t] = n, Ys = (e, t) => {
	for (var n in t) qs(e, n, {
		get: t[n],
		enumerable: !0
	});
}, Xs = (e, t, n) => Js(e, typeof t == "symbol" ? t : t + "", n);
Ys({}, {
	Graph: () => Fc,
	alg: () => lc
});
var Zs = Object.defineProperty, Qs = (e, t) => {
	for (var n in t) Zs(e, n, {
		get: t[n],
		enumerable: !0
	});
}, $s = class {
	constructor(e) {
		this._isDirected = !0, this._isMultigraph = !1, this._isCompound = !1, this._nodes = {}, this._in = {}, this._preds = {}, this._out = {}, this._sucs = {}, this._edgeObjs = {}, this._edgeLabels = {}, this._nodeCount = 0, this._edgeCount = 0, this._defaultNodeLabelFn = () => {}, this._defaultEdgeLabelFn = () => {}, e && (this._isDirected = "directed" in e ? e.directed : !0, this._isMultigraph = "multigraph" in e && e.multigraph, this._isCompound = "compound" in e && e.compound), this._isCompound && (this._parent = {}, this._children = {}, this._children["\0"] = {});
	}
	isDirected() {
		return this._isDirected;
	}
	isMultigraph() {
		return this._isMultigraph;
	}
	isCompound() {
		return this._isCompound;
	}
	setGraph(e) {
		return this._label = e, this;
	}
	graph() {
		return this._label;
	}
	setDefaultNodeLabel(e) {
		return this._defaultNodeLabelFn = typeof e == "function" ? e : () => e, this;
	}
	nodeCount() {
		return this._nodeCount;
	}
	nodes() {
		return Object.keys(this._nodes);
	}
	sources() {
		return this.nodes().filter((e) => Object.keys(this._in[e]).length === 0);
	}
	sinks() {
		return this.nodes().filter((e) => Object.keys(this._out[e]).length === 0);
	}
	setNodes(e, t) {
		return e.forEach((e) => {
			t === void 0 ? this.setNode(e) : this.setNode(e, t);
		}), this;
	}
	setNode(e, t) {
		return e in this._nodes ? (arguments.length > 1 && (this._nodes[e] = t), this) : (this._nodes[e] = arguments.length > 1 ? t : this._defaultNodeLabelFn(e), this._isCompound && (this._parent[e] = "\0", this._children[e] = {}, this._children["\0"][e] = !0), this._in[e] = {}, this._preds[e] = {}, this._out[e] = {}, this._sucs[e] = {}, ++this._nodeCount, this);
	}
	node(e) {
		return this._nodes[e];
	}
	hasNode(e) {
		return e in this._nodes;
	}
	removeNode(e) {
		if (e in this._nodes) {
			let t = (e) => this.removeEdge(this._edgeObjs[e]);
			delete this._nodes[e], this._isCompound && (this._removeFromParentsChildList(e), delete this._parent[e], this.children(e).forEach((e) => {
				this.setParent(e);
			}), delete this._children[e]), Object.keys(this._in[e]).forEach(t), delete this._in[e], delete this._preds[e], Object.keys(this._out[e]).forEach(t), delete this._out[e], delete this._sucs[e], --this._nodeCount;
		}
		return this;
	}
	setParent(e, t) {
		if (!this._isCompound) throw Error("Cannot set parent in a non-compound graph");
		if (t === void 0) t = "\0";
		else {
			t += "";
			for (let n = t; n !== void 0; n = this.parent(n)) if (n === e) throw Error("Setting " + t + " as parent of " + e + " would create a cycle");
			this.setNode(t);
		}
		return this.setNode(e), this._removeFromParentsChildList(e), this._parent[e] = t, this._children[t][e] = !0, this;
	}
	parent(e) {
		if (this._isCompound) {
			let t = this._parent[e];
			if (t !== "\0") return t;
		}
	}
	children(e = "\0") {
		if (this._isCompound) {
			let t = this._children[e];
			if (t) return Object.keys(t);
		} else {
			if (e === "\0") return this.nodes();
			if (this.hasNode(e)) return [];
		}
		return [];
	}
	predecessors(e) {
		let t = this._preds[e];
		if (t) return Object.keys(t);
	}
	successors(e) {
		let t = this._sucs[e];
		if (t) return Object.keys(t);
	}
	neighbors(e) {
		let t = this.predecessors(e);
		if (t) {
			let n = new Set(t), r = this.successors(e);
			if (r) for (let e of r) n.add(e);
			return Array.from(n.values());
		}
	}
	isLeaf(e) {
		let t;
		return t = this.isDirected() ? this.successors(e) : this.neighbors(e), (t?.length ?? 0) === 0;
	}
	filterNodes(e) {
		let t = new this.constructor({
			directed: this._isDirected,
			multigraph: this._isMultigraph,
			compound: this._isCompound
		});
		t.setGraph(this.graph()), Object.entries(this._nodes).forEach(([n, r]) => {
			e(n) && t.setNode(n, r);
		}), Object.values(this._edgeObjs).forEach((e) => {
			t.hasNode(e.v) && t.hasNode(e.w) && t.setEdge(e, this.edge(e));
		});
		let n = {}, r = (e) => {
			let i = this.parent(e);
			return !i || t.hasNode(i) ? (n[e] = i, i) : i in n ? n[i] : r(i);
		};
		return this._isCompound && t.nodes().forEach((e) => t.setParent(e, r(e))), t;
	}
	setDefaultEdgeLabel(e) {
		return this._defaultEdgeLabelFn = typeof e == "function" ? e : () => e, this;
	}
	edgeCount() {
		return this._edgeCount;
	}
	edges() {
		return Object.values(this._edgeObjs);
	}
	setPath(e, t) {
		return e.reduce((e, n) => (t === void 0 ? this.setEdge(e, n) : this.setEdge(e, n, t), n)), this;
	}
	setEdge(e, t, n, r) {
		let i, a, o, s, c = !1;
		typeof e == "object" && e && "v" in e ? (i = e.v, a = e.w, o = e.name, arguments.length === 2 && (s = t, c = !0)) : (i = e, a = t, o = r, arguments.length > 2 && (s = n, c = !0)), i = "" + i, a = "" + a, o !== void 0 && (o = "" + o);
		let l = nc(this._isDirected, i, a, o);
		if (l in this._edgeLabels) return c && (this._edgeLabels[l] = s), this;
		if (o !== void 0 && !this._isMultigraph) throw Error("Cannot set a named edge when isMultigraph = false");
		this.setNode(i), this.setNode(a), this._edgeLabels[l] = c ? s : this._defaultEdgeLabelFn(i, a, o);
		let u = rc(this._isDirected, i, a, o);
		return i = u.v, a = u.w, Object.freeze(u), this._edgeObjs[l] = u, ec(this._preds[a], i), ec(this._sucs[i], a), this._in[a][l] = u, this._out[i][l] = u, this._edgeCount++, this;
	}
	edge(e, t, n) {
		let r = arguments.length === 1 ? ic(this._isDirected, e) : nc(this._isDirected, e, t, n);
		return this._edgeLabels[r];
	}
	edgeAsObj(e, t, n) {
		let r = arguments.length === 1 ? this.edge(e) : this.edge(e, t, n);
		return typeof r != "object" || !r ? { label: r } : r;
	}
	hasEdge(e, t, n) {
		return (arguments.length === 1 ? ic(this._isDirected, e) : nc(this._isDirected, e, t, n)) in this._edgeLabels;
	}
	removeEdge(e, t, n) {
		let r = arguments.length === 1 ? ic(this._isDirected, e) : nc(this._isDirected, e, t, n), i = this._edgeObjs[r];
		if (i) {
			let e = i.v, t = i.w;
			delete this._edgeLabels[r], delete this._edgeObjs[r], tc(this._preds[t], e), tc(this._sucs[e], t), delete this._in[t][r], delete this._out[e][r], this._edgeCount--;
		}
		return this;
	}
	inEdges(e, t) {
		return this.isDirected() ? this.filterEdges(this._in[e], e, t) : this.nodeEdges(e, t);
	}
	outEdges(e, t) {
		return this.isDirected() ? this.filterEdges(this._out[e], e, t) : this.nodeEdges(e, t);
	}
	nodeEdges(e, t) {
		if (e in this._nodes) return this.filterEdges({
			...this._in[e],
			...this._out[e]
		}, e, t);
	}
	_removeFromParentsChildList(e) {
		delete this._children[this._parent[e]][e];
	}
	filterEdges(e, t, n) {
		if (!e) return;
		let r = Object.values(e);
		return n ? r.filter((e) => e.v === t && e.w === n || e.v === n && e.w === t) : r;
	}
};
function ec(e, t) {
	e[t] ? e[t]++ : e[t] = 1;
}
function tc(e, t) {
	e[t] !== void 0 && !--e[t] && delete e[t];
}
function nc(e, t, n, r) {
	let i = "" + t, a = "" + n;
	if (!e && i > a) {
		let e = i;
		i = a, a = e;
	}
	return i + "" + a + "" + (r === void 0 ? "\0" : r);
}
function rc(e, t, n, r) {
	let i = "" + t, a = "" + n;
	if (!e && i > a) {
		let e = i;
		i = a, a = e;
	}
	let o = {
		v: i,
		w: a
	};
	return r && (o.name = r), o;
}
function ic(e, t) {
	return nc(e, t.v, t.w, t.name);
}
Qs({}, {
	read: () => cc,
	write: () => ac
});
function ac(e) {
	let t = {
		options: {
			directed: e.isDirected(),
			multigraph: e.isMultigraph(),
			compound: e.isCompound()
		},
		nodes: oc(e),
		edges: sc(e)
	}, n = e.graph();
	return n !== void 0 && (t.value = structuredClone(n)), t;
}
function oc(e) {
	return e.nodes().map((t) => {
		let n = e.node(t), r = e.parent(t), i = { v: t };
		return n !== void 0 && (i.value = n), r !== void 0 && (i.parent = r), i;
	});
}
function sc(e) {
	return e.edges().map((t) => {
		let n = e.edge(t), r = {
			v: t.v,
			w: t.w
		};
		return t.name !== void 0 && (r.name = t.name), n !== void 0 && (r.value = n), r;
	});
}
function cc(e) {
	let t = new $s(e.options);
	return e.value !== void 0 && t.setGraph(e.value), e.nodes.forEach((e) => {
		t.setNode(e.v, e.value), e.parent && t.setParent(e.v, e.parent);
	}), e.edges.forEach((e) => {
		t.setEdge({
			v: e.v,
			w: e.w,
			name: e.name
		}, e.value);
	}), t;
}
var lc = {};
Qs(lc, {
	CycleException: () => wc,
	bellmanFord: () => dc,
	components: () => pc,
	dijkstra: () => gc,
	dijkstraAll: () => vc,
	findCycles: () => bc,
	floydWarshall: () => Sc,
	isAcyclic: () => Ec,
	postorder: () => Ac,
	preorder: () => jc,
	prim: () => Mc,
	shortestPaths: () => Nc,
	tarjan: () => yc,
	topsort: () => Tc
});
var uc = () => 1;
function dc(e, t, n, r) {
	return fc(e, String(t), n || uc, r || function(t) {
		return e.outEdges(t) ?? [];
	});
}
function fc(e, t, n, r) {
	let i = {}, a, o = 0, s = e.nodes(), c = function(e) {
		let t = i[e.v], r = i[e.w];
		if (!t || !r) return;
		let o = n(e);
		t.distance + o < r.distance && (i[e.w] = {
			distance: t.distance + o,
			predecessor: e.v
		}, a = !0);
	}, l = function() {
		s.forEach(function(e) {
			r(e).forEach(function(t) {
				let n = t.v === e ? t.v : t.w, r = n === t.v ? t.w : t.v;
				c({
					v: n,
					w: r
				});
			});
		});
	};
	s.forEach(function(e) {
		i[e] = {
			distance: e === t ? 0 : Infinity,
			predecessor: ""
		};
	});
	let u = s.length;
	for (let e = 1; e < u && (a = !1, o++, l(), a); e++);
	if (o === u - 1 && (a = !1, l(), a)) throw Error("The graph contains a negative weight cycle");
	return i;
}
function pc(e) {
	let t = {}, n = [], r;
	function i(n) {
		var a, o;
		n in t || (t[n] = !0, r.push(n), (a = e.successors(n)) == null || a.forEach(i), (o = e.predecessors(n)) == null || o.forEach(i));
	}
	return e.nodes().forEach(function(e) {
		r = [], i(e), r.length && n.push(r);
	}), n;
}
var mc = class {
	constructor() {
		this._arr = [], this._keyIndices = {};
	}
	size() {
		return this._arr.length;
	}
	keys() {
		return this._arr.map((e) => e.key);
	}
	has(e) {
		return e in this._keyIndices;
	}
	priority(e) {
		let t = this._keyIndices[e];
		if (t !== void 0) return this._arr[t].priority;
	}
	min() {
		if (this.size() === 0) throw Error("Queue underflow");
		return this._arr[0].key;
	}
	add(e, t) {
		let n = this._keyIndices, r = String(e);
		if (!(r in n)) {
			let e = this._arr, i = e.length;
			return n[r] = i, e.push({
				key: r,
				priority: t
			}), this._decrease(i), !0;
		}
		return !1;
	}
	removeMin() {
		if (this.size() === 0) throw Error("Queue underflow");
		this._swap(0, this._arr.length - 1);
		let e = this._arr.pop();
		return delete this._keyIndices[e.key], this._heapify(0), e.key;
	}
	decrease(e, t) {
		let n = this._keyIndices[e];
		if (n === void 0) throw Error(`Key not found: ${e}`);
		let r = this._arr[n].priority;
		if (t > r) throw Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${t}`);
		this._arr[n].priority = t, this._decrease(n);
	}
	_heapify(e) {
		let t = this._arr, n = 2 * e, r = n + 1, i = e;
		n < t.length && (i = t[n].priority < t[i].priority ? n : i, r < t.length && (i = t[r].priority < t[i].priority ? r : i), i !== e && (this._swap(e, i), this._heapify(i)));
	}
	_decrease(e) {
		let t = this._arr, n = t[e].priority, r;
		for (; e !== 0 && (r = e >> 1, !(t[r].priority < n));) this._swap(e, r), e = r;
	}
	_swap(e, t) {
		let n = this._arr, r = this._keyIndices, i = n[e], a = n[t];
		n[e] = a, n[t] = i, r[a.key] = e, r[i.key] = t;
	}
}, hc = () => 1;
function gc(e, t, n, r) {
	return _c(e, String(t), n || hc, r || function(t) {
		return e.outEdges(t) ?? [];
	});
}
function _c(e, t, n, r) {
	let i = {}, a = new mc(), o, s, c = function(e) {
		let t = e.v === o ? e.w : e.v, r = i[t];
		if (!r) return;
		let c = n(e), l = s.distance + c;
		if (c < 0) throw Error("dijkstra does not allow negative edge weights. Bad edge: " + e + " Weight: " + c);
		l < r.distance && (r.distance = l, r.predecessor = o, a.decrease(t, l));
	};
	for (e.nodes().forEach(function(e) {
		let n = e === t ? 0 : Infinity;
		i[e] = {
			distance: n,
			predecessor: ""
		}, a.add(e, n);
	}); a.size() > 0;) {
		o = a.removeMin();
		let e = i[o];
		if (!e || e.distance === Infinity) break;
		s = e, r(o).forEach(c);
	}
	return i;
}
function vc(e, t, n) {
	return e.nodes().reduce(function(r, i) {
		return r[i] = gc(e, i, t, n), r;
	}, {});
}
function yc(e) {
	let t = 0, n = [], r = {}, i = [];
	function a(o) {
		var s;
		let c = r[o] = {
			onStack: !0,
			lowlink: t,
			index: t++
		};
		if (n.push(o), (s = e.successors(o)) == null || s.forEach(function(e) {
			if (e in r) {
				let t = r[e];
				t != null && t.onStack && (c.lowlink = Math.min(c.lowlink, t.index));
			} else {
				a(e);
				let t = r[e];
				t && (c.lowlink = Math.min(c.lowlink, t.lowlink));
			}
		}), c.lowlink === c.index) {
			let e = [], t;
			do {
				t = n.pop();
				let i = r[t];
				i && (i.onStack = !1), e.push(t);
			} while (o !== t);
			i.push(e);
		}
	}
	return e.nodes().forEach(function(e) {
		e in r || a(e);
	}), i;
}
function bc(e) {
	return yc(e).filter(function(t) {
		let n = t[0];
		return n ? t.length > 1 || t.length === 1 && (e.outEdges(n, n) ?? []).length > 0 : !1;
	});
}
var xc = () => 1;
function Sc(e, t, n) {
	return Cc(e, t || xc, n || function(t) {
		return e.outEdges(t) ?? [];
	});
}
function Cc(e, t, n) {
	let r = {}, i = e.nodes();
	return i.forEach(function(e) {
		let a = {};
		r[e] = a, a[e] = {
			distance: 0,
			predecessor: ""
		}, i.forEach(function(t) {
			e !== t && (a[t] = {
				distance: Infinity,
				predecessor: ""
			});
		}), n(e).forEach(function(n) {
			let r = n.v === e ? n.w : n.v, i = t(n);
			a[r] = {
				distance: i,
				predecessor: e
			};
		});
	}), i.forEach(function(e) {
		let t = r[e];
		t && i.forEach(function(n) {
			let a = r[n];
			a && i.forEach(function(n) {
				let r = a[e], i = t[n], o = a[n];
				if (r && i && o) {
					let e = r.distance + i.distance;
					e < o.distance && (o.distance = e, o.predecessor = i.predecessor);
				}
			});
		});
	}), r;
}
var wc = class extends Error {
	constructor(e) {
		super(e), this.name = "CycleException";
	}
};
function Tc(e) {
	let t = {}, n = {}, r = [];
	function i(a) {
		var o;
		if (a in n) throw new wc();
		a in t || (n[a] = !0, t[a] = !0, (o = e.predecessors(a)) == null || o.forEach(i), delete n[a], r.push(a));
	}
	if (e.sinks().forEach(i), Object.keys(t).length !== e.nodeCount()) throw new wc();
	return r;
}
function Ec(e) {
	try {
		Tc(e);
	} catch (e) {
		if (e instanceof wc) return !1;
		throw e;
	}
	return !0;
}
function Dc(e, t, n, r, i) {
	Array.isArray(t) || (t = [t]);
	let a = ((t) => (e.isDirected() ? e.successors(t) : e.neighbors(t)) ?? []), o = {};
	return t.forEach(function(t) {
		if (!e.hasNode(t)) throw Error("Graph does not have node: " + t);
		i = Oc(e, t, n === "post", o, a, r, i);
	}), i;
}
function Oc(e, t, n, r, i, a, o) {
	return t in r || (r[t] = !0, n || (o = a(o, t)), i(t).forEach(function(t) {
		o = Oc(e, t, n, r, i, a, o);
	}), n && (o = a(o, t))), o;
}
function kc(e, t, n) {
	return Dc(e, t, n, function(e, t) {
		return e.push(t), e;
	}, []);
}
function Ac(e, t) {
	return kc(e, t, "post");
}
function jc(e, t) {
	return kc(e, t, "pre");
}
function Mc(e, t) {
	var n;
	let r = new $s(), i = {}, a = new mc(), o;
	function s(e) {
		let n = e.v === o ? e.w : e.v, r = a.priority(n);
		if (r !== void 0) {
			let s = t(e);
			s < r && (i[n] = o, a.decrease(n, s));
		}
	}
	if (e.nodeCount() === 0) return r;
	e.nodes().forEach(function(e) {
		a.add(e, Infinity), r.setNode(e);
	});
	let c = e.nodes()[0];
	c !== void 0 && a.decrease(c, 0);
	let l = !1;
	for (; a.size() > 0;) {
		if (o = a.removeMin(), o in i) r.setEdge(o, i[o]);
		else {
			if (l) throw Error("Input graph is not connected: " + e);
			l = !0;
		}
		(n = e.nodeEdges(o)) == null || n.forEach(s);
	}
	return r;
}
function Nc(e, t, n, r) {
	return Pc(e, t, n, r ?? ((t) => e.outEdges(t) ?? []));
}
function Pc(e, t, n, r) {
	if (n === void 0) return gc(e, t, n, r);
	let i = !1, a = e.nodes();
	for (let o = 0; o < a.length; o++) {
		let s = a[o];
		if (s === void 0) continue;
		let c = r(s);
		for (let e = 0; e < c.length; e++) {
			let t = c[e];
			if (!t) continue;
			let r = t.v === s ? t.v : t.w;
			n({
				v: r,
				w: r === t.v ? t.w : t.v
			}) < 0 && (i = !0);
		}
		if (i) return dc(e, t, n, r);
	}
	return gc(e, t, n, r);
}
var Fc = $s;
function Ic(e, t, n, r) {
	let i = r;
	for (; e.hasNode(i);) i = Zc(r);
	return n.dummy = t, e.setNode(i, n), i;
}
function Lc(e) {
	let t = new Fc().setGraph(e.graph());
	return e.nodes().forEach((n) => t.setNode(n, e.node(n))), e.edges().forEach((n) => {
		let r = t.edge(n.v, n.w) || {
			weight: 0,
			minlen: 1
		}, i = e.edge(n);
		t.setEdge(n.v, n.w, {
			weight: r.weight + i.weight,
			minlen: Math.max(r.minlen, i.minlen)
		});
	}), t;
}
function Rc(e) {
	let t = new Fc({ multigraph: e.isMultigraph() }).setGraph(e.graph());
	return e.nodes().forEach((n) => {
		e.children(n).length || t.setNode(n, e.node(n));
	}), e.edges().forEach((n) => {
		t.setEdge(n, e.edge(n));
	}), t;
}
function zc(e, t) {
	let n = e.x, r = e.y, i = t.x - n, a = t.y - r, o = e.width / 2, s = e.height / 2;
	if (!i && !a) throw Error("Not possible to find intersection inside of the rectangle");
	let c, l;
	return i === 0 || Math.abs(a) * o > Math.abs(i) * s ? (a < 0 && (s = -s), c = s * i / a, l = s) : (i < 0 && (o = -o), c = o, l = o * a / i), {
		x: n + c,
		y: r + l
	};
}
function Bc(e) {
	let t = Qc(qc(e) + 1).map(() => []);
	return e.nodes().forEach((n) => {
		let r = e.node(n), i = r.rank;
		i !== void 0 && (t[i] || (t[i] = []), t[i][r.order] = n);
	}), t;
}
function Vc(e) {
	let t = e.nodes().map((t) => {
		let n = e.node(t).rank;
		return n === void 0 ? Number.MAX_VALUE : n;
	}), n = Kc(Math.min, t);
	e.nodes().forEach((t) => {
		let r = e.node(t);
		Object.hasOwn(r, "rank") && (r.rank -= n);
	});
}
function Hc(e) {
	let t = e.nodes().map((t) => e.node(t).rank).filter((e) => e !== void 0), n = Kc(Math.min, t), r = [];
	e.nodes().forEach((t) => {
		let i = e.node(t).rank - n;
		r[i] || (r[i] = []), r[i].push(t);
	});
	let i = 0, a = e.graph().nodeRankFactor;
	Array.from(r).forEach((t, n) => {
		t === void 0 && n % a !== 0 ? --i : t !== void 0 && i && t.forEach((t) => e.node(t).rank += i);
	});
}
function Uc(e, t, n, r) {
	let i = {
		width: 0,
		height: 0
	};
	return arguments.length >= 4 && (i.rank = n, i.order = r), Ic(e, "border", i, t);
}
function Wc(e, t = Gc) {
	let n = [];
	for (let r = 0; r < e.length; r += t) {
		let i = e.slice(r, r + t);
		n.push(i);
	}
	return n;
}
var Gc = 65535;
function Kc(e, t) {
	return t.length > Gc ? e(...Wc(t).map((t) => e(...t))) : e(...t);
}
function qc(e) {
	let t = e.nodes().map((t) => {
		let n = e.node(t).rank;
		return n === void 0 ? Number.MIN_VALUE : n;
	});
	return Kc(Math.max, t);
}
function Jc(e, t) {
	let n = {
		lhs: [],
		rhs: []
	};
	return e.forEach((e) => {
		t(e) ? n.lhs.push(e) : n.rhs.push(e);
	}), n;
}
function Yc(e, t) {
	return t();
}
var Xc = 0;
function Zc(e) {
	return e + ("" + ++Xc);
}
function Qc(e, t, n = 1) {
	t ?? (t = e, e = 0);
	let r = (e) => e < t;
	n < 0 && (r = (e) => t < e);
	let i = [];
	for (let t = e; r(t); t += n) i.push(t);
	return i;
}
function $c(e, t) {
	let n = {};
	for (let r of t) e[r] !== void 0 && (n[r] = e[r]);
	return n;
}
function el(e, t) {
	let n;
	return n = typeof t == "string" ? (e) => e[t] : t, Object.entries(e).reduce((e, [t, r]) => (e[t] = n(r, t), e), {});
}
function tl(e, t) {
	return e.reduce((e, n, r) => (e[n] = t[r], e), {});
}
var nl = "\0";
function rl(e, t, n) {
	if (!(e && t && n && t.dummy === "edge" && n.dummy === "edge" && t.edgeObj && n.edgeObj && e[t.edgeObj.v] && e[n.edgeObj.v] && e[t.edgeObj.w] && e[n.edgeObj.w])) return 0;
	let r = !0;
	t.edgeObj.w === n.edgeObj.w && (r = !1);
	let i = r ? e[t.edgeObj.v]?.rank ?? NaN : e[t.edgeObj.w]?.rank ?? NaN, a = Object.entries(e).find((e) => e[1].edgeObj?.v === t.edgeObj.v && e[1].edgeObj?.w === t.edgeObj.w && e[1].rank === i), o = Object.entries(e).find((e) => e[1].edgeObj?.v === n.edgeObj.v && e[1].edgeObj?.w === n.edgeObj.w && e[1].rank === i);
	if (!a || !o) return 0;
	let s = a[1].order ?? NaN, c = o[1].order ?? NaN;
	return isNaN(s - c) ? 0 : s - c;
}
var il = class {
	constructor() {
		Xs(this, "_sentinel");
		let e = {};
		e._next = e._prev = e, this._sentinel = e;
	}
	dequeue() {
		let e = this._sentinel, t = e._prev;
		if (t !== e) return al(t), t;
	}
	enqueue(e) {
		let t = this._sentinel;
		e._prev && e._next && al(e), e._next = t._next, t._next._prev = e, t._next = e, e._prev = t;
	}
	toString() {
		let e = [], t = this._sentinel, n = t._prev;
		for (; n !== t;) e.push(JSON.stringify(n, ol)), n = n._prev;
		return "[" + e.join(", ") + "]";
	}
};
function al(e) {
	e._prev._next = e._next, e._next._prev = e._prev, delete e._next, delete e._prev;
}
function ol(e, t) {
	if (e !== "_next" && e !== "_prev") return t;
}
var sl = il, cl = () => 1;
function ll(e, t) {
	if (e.nodeCount() <= 1) return [];
	let n = fl(e, t || cl);
	return ul(n.graph, n.buckets, n.zeroIdx).flatMap((t) => e.outEdges(t.v, t.w) || []);
}
function ul(e, t, n) {
	let r = [], i = t[t.length - 1], a = t[0], o;
	for (; e.nodeCount();) {
		for (; o = a.dequeue();) dl(e, t, n, o);
		for (; o = i.dequeue();) dl(e, t, n, o);
		if (e.nodeCount()) {
			for (let i = t.length - 2; i > 0; --i) if (o = t[i]?.dequeue(), o) {
				r = r.concat(dl(e, t, n, o, !0) || []);
				break;
			}
		}
	}
	return r;
}
function dl(e, t, n, r, i) {
	let a = [], o = i ? a : void 0;
	return (e.inEdges(r.v) || []).forEach((r) => {
		let o = e.edge(r), s = e.node(r.v);
		i && a.push({
			v: r.v,
			w: r.w
		}), s.out -= o, pl(t, n, s);
	}), (e.outEdges(r.v) || []).forEach((r) => {
		let i = e.edge(r), a = r.w, o = e.node(a);
		o.in -= i, pl(t, n, o);
	}), e.removeNode(r.v), o;
}
function fl(e, t) {
	let n = new Fc(), r = 0, i = 0;
	e.nodes().forEach((e) => {
		n.setNode(e, {
			v: e,
			in: 0,
			out: 0
		});
	}), e.edges().forEach((e) => {
		let a = n.edge(e.v, e.w) || 0, o = t(e), s = a + o;
		n.setEdge(e.v, e.w, s);
		let c = n.node(e.v), l = n.node(e.w);
		i = Math.max(i, c.out += o), r = Math.max(r, l.in += o);
	});
	let a = ml(i + r + 3).map(() => new sl()), o = r + 1;
	return n.nodes().forEach((e) => {
		pl(a, o, n.node(e));
	}), {
		graph: n,
		buckets: a,
		zeroIdx: o
	};
}
function pl(e, t, n) {
	var r, i, a;
	n.out ? n.in ? (a = e[n.out - n.in + t]) == null || a.enqueue(n) : (i = e[e.length - 1]) == null || i.enqueue(n) : (r = e[0]) == null || r.enqueue(n);
}
function ml(e) {
	let t = [];
	for (let n = 0; n < e; n++) t.push(n);
	return t;
}
function hl(e, t) {
	(e.graph().acyclicer === "greedy" ? ll(e, n(e)) : gl(e, t ?? null)).forEach((t) => {
		let n = e.edge(t);
		e.removeEdge(t), n.forwardName = t.name, n.reversed = !0, e.setEdge(t.w, t.v, n, Zc("rev"));
	});
	function n(e) {
		return (t) => e.edge(t).weight;
	}
}
function gl(e, t) {
	let n = [], r = {}, i = {};
	function a(t) {
		Object.hasOwn(i, t) || (i[t] = !0, r[t] = !0, e.outEdges(t).forEach((e) => {
			Object.hasOwn(r, e.w) ? n.push(e) : a(e.w);
		}), delete r[t]);
	}
	function o(a) {
		var s;
		Object.hasOwn(i, a) || (i[a] = !0, r[a] = !0, (s = e.outEdges(a)) == null || s.forEach((i) => {
			Object.hasOwn(r, i.w) || t.node(a)?.rank > t.node(i.w)?.rank && vl(e, i.w, i) ? n.push(i) : o(i.w);
		}), delete r[a]);
	}
	let s = a;
	return t && typeof t.node == "function" && (s = o), e.sources().forEach(s), e.nodes().forEach(s), n;
}
function _l(e) {
	e.edges().forEach((t) => {
		let n = e.edge(t);
		if (n.reversed) {
			e.removeEdge(t);
			let r = n.forwardName;
			delete n.reversed, delete n.forwardName, e.setEdge(t.w, t.v, n, r);
		}
	});
}
function vl(e, t, n) {
	let r = /* @__PURE__ */ new Set();
	function i(t) {
		if (e.sources().includes(t)) return !0;
		r.add(t);
		for (let a of e.inEdges(t) ?? []) if ((a.v !== n.v || a.w !== n.w) && !r.has(a.v) && i(a.v)) return !0;
		return !1;
	}
	return i(t);
}
function yl(e) {
	e.graph().dummyChains = [], e.edges().forEach((t) => bl(e, t));
}
function bl(e, t) {
	let n = t.v, r = e.node(n).rank, i = t.w, a = e.node(i).rank, o = t.name, s = e.edge(t), c = s.labelRank;
	if (a === r + 1) return;
	e.removeEdge(t);
	let l, u, d = 0;
	for (++r; r < a; ++d, ++r) s.points = [], u = {
		width: 0,
		height: 0,
		edgeLabel: s,
		edgeObj: t,
		rank: r
	}, l = Ic(e, "edge", u, "_d"), r === c && (u.width = s.width, u.height = s.height, u.dummy = "edge-label", u.labelpos = s.labelpos), e.setEdge(n, l, { weight: s.weight }, o), d === 0 && e.graph().dummyChains.push(l), n = l;
	e.setEdge(n, i, { weight: s.weight }, o);
}
function xl(e) {
	e.graph().dummyChains.forEach((t) => {
		let n = e.node(t), r = n.edgeLabel, i;
		for (e.setEdge(n.edgeObj, r); n.dummy;) i = e.successors(t)[0], e.removeNode(t), r.points.push({
			x: n.x,
			y: n.y
		}), n.dummy === "edge-label" && (r.x = n.x, r.y = n.y, r.width = n.width, r.height = n.height), t = i, n = e.node(t);
	});
}
function Sl(e) {
	let t = {};
	function n(r) {
		let i = e.node(r);
		if (Object.hasOwn(t, r)) return i.rank;
		t[r] = !0;
		let a = e.outEdges(r), o = a ? a.map((t) => t == null ? Infinity : n(t.w) - e.edge(t).minlen) : [], s = Kc(Math.min, o);
		return s === Infinity && (s = 0), i.rank = s;
	}
	e.sources().forEach(n);
}
function Cl(e, t) {
	return e.node(t.w).rank - e.node(t.v).rank - e.edge(t).minlen;
}
var wl = Tl;
function Tl(e) {
	let t = new Fc({ directed: !1 }), n = e.nodes();
	if (n.length === 0) throw Error("Graph must have at least one node");
	let r = n[0], i = e.nodeCount();
	t.setNode(r, {});
	let a, o;
	for (; El(t, e) < i && (a = Dl(t, e), a);) o = t.hasNode(a.v) ? Cl(e, a) : -Cl(e, a), Ol(t, e, o);
	return t;
}
function El(e, t) {
	function n(r) {
		let i = t.nodeEdges(r);
		i && i.forEach((i) => {
			let a = i.v, o = r === a ? i.w : a;
			!e.hasNode(o) && !Cl(t, i) && (e.setNode(o, {}), e.setEdge(r, o, {}), n(o));
		});
	}
	return e.nodes().forEach(n), e.nodeCount();
}
function Dl(e, t) {
	return t.edges().reduce((n, r) => {
		let i = Infinity;
		return e.hasNode(r.v) !== e.hasNode(r.w) && (i = Cl(t, r)), i < n[0] ? [i, r] : n;
	}, [Infinity, null])[1];
}
function Ol(e, t, n) {
	e.nodes().forEach((e) => t.node(e).rank += n);
}
var { preorder: kl, postorder: Al } = lc, jl = Ml;
Ml.initLowLimValues = Il, Ml.initCutValues = Nl, Ml.calcCutValue = Fl, Ml.leaveEdge = Rl, Ml.enterEdge = zl, Ml.exchangeEdges = Bl;
function Ml(e) {
	e = Lc(e), Sl(e);
	let t = wl(e);
	Il(t), Nl(t, e);
	let n, r;
	for (; n = Rl(t);) r = zl(t, e, n), Bl(t, e, n, r);
}
function Nl(e, t) {
	let n = Al(e, e.nodes());
	n = n.slice(0, n.length - 1), n.forEach((n) => Pl(e, t, n));
}
function Pl(e, t, n) {
	let r = e.node(n).parent, i = e.edge(n, r);
	i.cutvalue = Fl(e, t, n);
}
function Fl(e, t, n) {
	let r = e.node(n).parent, i = !0, a = t.edge(n, r), o = 0;
	a ||= (i = !1, t.edge(r, n)), o = a.weight;
	let s = t.nodeEdges(n);
	return s && s.forEach((a) => {
		let s = a.v === n, c = s ? a.w : a.v;
		if (c !== r) {
			let r = s === i, l = t.edge(a).weight;
			if (o += r ? l : -l, Hl(e, n, c)) {
				let t = e.edge(n, c).cutvalue;
				o += r ? -t : t;
			}
		}
	}), o;
}
function Il(e, t) {
	arguments.length < 2 && (t = e.nodes()[0]), Ll(e, {}, 1, t);
}
function Ll(e, t, n, r, i) {
	let a = n, o = e.node(r);
	t[r] = !0;
	let s = e.neighbors(r);
	return s && s.forEach((i) => {
		Object.hasOwn(t, i) || (n = Ll(e, t, n, i, r));
	}), o.low = a, o.lim = n++, i ? o.parent = i : delete o.parent, n;
}
function Rl(e) {
	return e.edges().find((t) => e.edge(t).cutvalue < 0);
}
function zl(e, t, n) {
	let r = n.v, i = n.w;
	t.hasEdge(r, i) || (r = n.w, i = n.v);
	let a = e.node(r), o = e.node(i), s = a, c = !1;
	return a.lim > o.lim && (s = o, c = !0), t.edges().filter((t) => c === Ul(e, e.node(t.v), s) && c !== Ul(e, e.node(t.w), s)).reduce((e, n) => Cl(t, n) < Cl(t, e) ? n : e);
}
function Bl(e, t, n, r) {
	let i = n.v, a = n.w;
	e.removeEdge(i, a), e.setEdge(r.v, r.w, {}), Il(e), Nl(e, t), Vl(e, t);
}
function Vl(e, t) {
	let n = e.nodes().find((t) => !e.node(t).parent);
	if (!n) return;
	let r = kl(e, [n]);
	r = r.slice(1), r.forEach((n) => {
		let r = e.node(n).parent, i = t.edge(n, r), a = !1;
		i || (i = t.edge(r, n), a = !0), t.node(n).rank = t.node(r).rank + (a ? i.minlen : -i.minlen);
	});
}
function Hl(e, t, n) {
	return e.hasEdge(t, n);
}
function Ul(e, t, n) {
	return n.low <= t.lim && t.lim <= n.lim;
}
var Wl = Gl;
function Gl(e) {
	let t = e.graph().ranker;
	if (typeof t == "function") return t(e);
	switch (t) {
		case "network-simplex":
			Jl(e);
			break;
		case "tight-tree":
			ql(e);
			break;
		case "longest-path":
			Kl(e);
			break;
		case "none": break;
		default: Jl(e);
	}
}
var Kl = Sl;
function ql(e) {
	Sl(e), wl(e);
}
function Jl(e) {
	jl(e);
}
var Yl = Xl;
function Xl(e) {
	let t = Ql(e), n = e.graph();
	Array.isArray(n.dummyChains) && n.dummyChains.forEach((n) => {
		let r = e.node(n), i = r.edgeObj, a = Zl(e, t, i.v, i.w), o = a.path, s = a.lca, c = 0, l = o[c], u = !0;
		for (; n !== i.w;) {
			if (r = e.node(n), u) {
				for (; (l = o[c]) !== s && e.node(l).maxRank < r.rank;) c++;
				l === s && (u = !1);
			}
			if (!u) {
				for (; c < o.length - 1 && e.node(o[c + 1]).minRank <= r.rank;) c++;
				l = o[c];
			}
			l !== void 0 && e.setParent(n, l), n = e.successors(n)[0];
		}
	});
}
function Zl(e, t, n, r) {
	let i = [], a = [], o = Math.min(t[n].low, t[r].low), s = Math.max(t[n].lim, t[r].lim), c;
	c = n;
	do
		c = e.parent(c), i.push(c);
	while (c && (t[c].low > o || s > t[c].lim));
	let l = c, u = r;
	for (; (u = e.parent(u)) !== l;) a.push(u);
	return {
		path: i.concat(a.reverse()),
		lca: l
	};
}
function Ql(e) {
	let t = {}, n = 0;
	function r(i) {
		let a = n;
		e.children(i).forEach(r), t[i] = {
			low: a,
			lim: n++
		};
	}
	return e.children(nl).forEach(r), t;
}
function $l(e) {
	let t = Ic(e, "root", {}, "_root"), n = tu(e), r = Object.values(n), i = Kc(Math.max, r) - 1, a = 2 * i + 1;
	e.graph().nestingRoot = t, e.edges().forEach((t) => e.edge(t).minlen *= a);
	let o = nu(e) + 1;
	e.children(nl).forEach((r) => {
		eu(e, t, a, o, i, n, r);
	}), e.graph().nodeRankFactor = a;
}
function eu(e, t, n, r, i, a, o) {
	let s = e.children(o);
	if (!s.length) {
		o !== t && e.setEdge(t, o, {
			weight: 0,
			minlen: n
		});
		return;
	}
	let c = Uc(e, "_bt"), l = Uc(e, "_bb"), u = e.node(o);
	e.setParent(c, o), u.borderTop = c, e.setParent(l, o), u.borderBottom = l, s.forEach((s) => {
		eu(e, t, n, r, i, a, s);
		let u = e.node(s), d = u.borderTop ? u.borderTop : s, f = u.borderBottom ? u.borderBottom : s, p = u.borderTop ? r : 2 * r, m = d === f ? i - (a[o] ?? 0) + 1 : 1;
		e.setEdge(c, d, {
			weight: p,
			minlen: m,
			nestingEdge: !0
		}), e.setEdge(f, l, {
			weight: p,
			minlen: m,
			nestingEdge: !0
		});
	}), e.parent(o) || e.setEdge(t, c, {
		weight: 0,
		minlen: i + (a[o] ?? 0)
	});
}
function tu(e) {
	let t = {};
	function n(r, i) {
		let a = e.children(r);
		a && a.length && a.forEach((e) => n(e, i + 1)), t[r] = i;
	}
	return e.children(nl).forEach((e) => n(e, 1)), t;
}
function nu(e) {
	return e.edges().reduce((t, n) => t + e.edge(n).weight, 0);
}
function ru(e) {
	let t = e.graph();
	e.removeNode(t.nestingRoot), delete t.nestingRoot, e.edges().forEach((t) => {
		e.edge(t).nestingEdge && e.removeEdge(t);
	});
}
var iu = au;
function au(e) {
	function t(n) {
		let r = e.children(n), i = e.node(n);
		if (r.length && r.forEach(t), i && Object.hasOwn(i, "minRank")) {
			i.borderLeft = [], i.borderRight = [];
			for (let t = i.minRank, r = i.maxRank + 1; t < r; ++t) ou(e, "borderLeft", "_bl", n, i, t), ou(e, "borderRight", "_br", n, i, t);
		}
	}
	e.children(nl).forEach(t);
}
function ou(e, t, n, r, i, a) {
	let o = {
		width: 0,
		height: 0,
		rank: a,
		borderType: t
	}, s = i[t][a - 1], c = Ic(e, "border", o, n);
	i[t][a] = c, e.setParent(c, r), s && e.setEdge(s, c, { weight: 1 });
}
function su(e) {
	let t = e.graph().rankdir?.toLowerCase();
	(t === "lr" || t === "rl") && lu(e);
}
function cu(e) {
	let t = e.graph().rankdir?.toLowerCase();
	(t === "bt" || t === "rl") && du(e), (t === "lr" || t === "rl") && (pu(e), lu(e));
}
function lu(e) {
	e.nodes().forEach((t) => uu(e.node(t))), e.edges().forEach((t) => uu(e.edge(t)));
}
function uu(e) {
	let t = e.width;
	e.width = e.height, e.height = t;
}
function du(e) {
	e.nodes().forEach((t) => fu(e.node(t))), e.edges().forEach((t) => {
		var n;
		let r = e.edge(t);
		(n = r.points) == null || n.forEach(fu), Object.hasOwn(r, "y") && fu(r);
	});
}
function fu(e) {
	e.y = -e.y;
}
function pu(e) {
	e.nodes().forEach((t) => mu(e.node(t))), e.edges().forEach((t) => {
		var n;
		let r = e.edge(t);
		(n = r.points) == null || n.forEach(mu), Object.hasOwn(r, "x") && mu(r);
	});
}
function mu(e) {
	let t = e.x;
	e.x = e.y, e.y = t;
}
function hu(e, t = null) {
	let n = {}, r = e.nodes().filter((t) => !e.children(t).length), i = r.map((t) => e.node(t).rank), a = Qc(Kc(Math.max, i) + 1).map(() => []);
	function o(t) {
		if (n[t]) return;
		n[t] = !0;
		let r = e.node(t);
		a[r.rank].push(t);
		let i = e.successors(t);
		i && [...i].sort((e, t) => s(e, t)).forEach(o);
	}
	r.sort((t, n) => e.node(t).rank - e.node(n).rank).forEach(o);
	function s(n, r) {
		return rl(t, e.node(n), e.node(r));
	}
	return a;
}
function gu(e, t) {
	let n = 0;
	for (let r = 1; r < t.length; ++r) n += _u(e, t[r - 1], t[r]);
	return n;
}
function _u(e, t, n) {
	let r = tl(n, n.map((e, t) => t)), i = t.flatMap((t) => {
		let n = e.outEdges(t);
		return n ? n.map((t) => ({
			pos: r[t.w],
			weight: e.edge(t).weight
		})).sort((e, t) => e.pos - t.pos) : [];
	}), a = 1;
	for (; a < n.length;) a <<= 1;
	let o = 2 * a - 1;
	--a;
	let s = Array(o).fill(0), c = 0;
	return i.forEach((e) => {
		let t = e.pos + a;
		s[t] += e.weight;
		let n = 0;
		for (; t > 0;) t % 2 && (n += s[t + 1]), t = t - 1 >> 1, s[t] += e.weight;
		c += e.weight * n;
	}), c;
}
function vu(e, t = []) {
	return t.map((t) => {
		let n = e.inEdges(t);
		if (!n || !n.length) return { v: t };
		{
			let r = n.reduce((t, n) => {
				let r = e.edge(n), i = e.node(n.v);
				return {
					sum: t.sum + r.weight * i.order,
					weight: t.weight + r.weight
				};
			}, {
				sum: 0,
				weight: 0
			});
			return {
				v: t,
				barycenter: r.sum / r.weight,
				weight: r.weight
			};
		}
	});
}
function yu(e, t) {
	let n = {};
	return e.forEach((e, t) => {
		let r = {
			indegree: 0,
			in: [],
			out: [],
			vs: [e.v],
			i: t
		};
		e.barycenter !== void 0 && (r.barycenter = e.barycenter, r.weight = e.weight), n[e.v] = r;
	}), t.edges().forEach((e) => {
		let t = n[e.v], r = n[e.w];
		t !== void 0 && r !== void 0 && (r.indegree++, t.out.push(r));
	}), bu(Object.values(n).filter((e) => !e.indegree));
}
function bu(e) {
	let t = [];
	function n(e) {
		return (t) => {
			t.merged || (t.barycenter === void 0 || e.barycenter === void 0 || t.barycenter >= e.barycenter) && xu(e, t);
		};
	}
	function r(t) {
		return (n) => {
			n.in.push(t), --n.indegree === 0 && e.push(n);
		};
	}
	for (; e.length;) {
		let i = e.pop();
		t.push(i), i.in.reverse().forEach(n(i)), i.out.forEach(r(i));
	}
	return t.filter((e) => !e.merged).map((e) => $c(e, [
		"vs",
		"i",
		"barycenter",
		"weight"
	]));
}
function xu(e, t) {
	let n = 0, r = 0;
	e.weight && (n += e.barycenter * e.weight, r += e.weight), t.weight && (n += t.barycenter * t.weight, r += t.weight), e.vs = t.vs.concat(e.vs), e.barycenter = n / r, e.weight = r, e.i = Math.min(t.i, e.i), t.merged = !0;
}
function Su(e, t, n, r, i) {
	let a = {}, o = null, s = null, c = i;
	typeof t == "boolean" ? (c = t, a = {}) : t && (a = t, o = n ?? null, s = r ?? null);
	let l = Jc(e, (e) => Object.hasOwn(e, "barycenter")), u = l.lhs, d = l.rhs.sort((e, t) => t.i - e.i), f = [], p = 0, m = 0, h = 0;
	u.sort(wu(s, o, !!c));
	for (let [e, t] of Object.entries(a)) {
		let n = u.findIndex((t) => t.vs[0] === e);
		u.splice(n + 1, 0, t);
	}
	h = Cu(f, d, h), u.forEach((e) => {
		h += e.vs.length, f.push(e.vs), p += e.barycenter * e.weight, m += e.weight, h = Cu(f, d, h);
	});
	let g = { vs: f.flat(1) };
	return m && (g.barycenter = p / m, g.weight = m), g;
}
function Cu(e, t, n) {
	let r;
	for (; t.length && (r = t[t.length - 1]).i <= n;) t.pop(), e.push(r.vs), n++;
	return n;
}
function wu(e, t, n) {
	return (r, i) => {
		if (r.barycenter < i.barycenter) return -1;
		if (r.barycenter > i.barycenter) return 1;
		if (e && (typeof r.vs[0] == "string" || typeof i.vs[0] == "string")) {
			let n = rl(t, e.node(r.vs[0]), e.node(i.vs[0]));
			if (n !== 0) return n;
		}
		return n ? i.i - r.i : r.i - i.i;
	};
}
function Tu(e, t, n, r, i) {
	var a, o;
	let s = null, c = i;
	typeof r == "boolean" ? (c = r, s = null) : r !== void 0 && (s = r);
	let l = e.children(t), u = e.node(t), d = u ? u.borderLeft : void 0, f = u ? u.borderRight : void 0, p = {};
	d && (l = l.filter((e) => e !== d && e !== f));
	let m = vu(e, l);
	m.forEach((t) => {
		if (e.children(t.v).length) {
			let { result: r } = Tu(e, t.v, n, s, c);
			p[t.v] = r, Object.hasOwn(r, "barycenter") && Du(t, r);
		}
	});
	let h = yu(m, n);
	Eu(h, p);
	let g = {}, _ = !1;
	for (let t = 0; t < h.length; t++) for (let n = t + 1; n < h.length; n++) if (h[t] && h[n] && (a = h[t]) != null && a.barycenter && (o = h[n]) != null && o.barycenter && h[t]?.barycenter === h[n].barycenter) {
		let r = h[t]?.vs[0] ?? "", i = h[n]?.vs[0] ?? "", a = e.node(r), o = e.node(i);
		if (a.dummy === "edge" && o.dummy === "edge" && a.edgeObj?.v === o.edgeObj?.v && a.edgeObj?.w === o.edgeObj?.w) {
			if (a.edgeLabel.reversed) {
				g[i] = h[t], h.splice(t, 1), t--;
				break;
			}
			g[r] || (g[r] = h[n], h.splice(n, 1), n--);
		} else _ = !0;
	}
	let v = Su(h, g, s, e, c);
	if (d && f) {
		v.vs = [
			d,
			v.vs,
			f
		].flat(1);
		let t = e.predecessors(d);
		if (t && t.length) {
			let n = e.node(t[0]), r = e.predecessors(f), i = e.node(r[0]);
			Object.hasOwn(v, "barycenter") || (v.barycenter = 0, v.weight = 0), v.barycenter = (v.barycenter * v.weight + n.order + i.order) / (v.weight + 2), v.weight += 2;
		}
	}
	return Object.defineProperty(v, "result", {
		value: v,
		enumerable: !1,
		configurable: !0,
		writable: !0
	}), Object.defineProperty(v, "usedBias", {
		value: _,
		enumerable: !1,
		configurable: !0,
		writable: !0
	}), v;
}
function Eu(e, t) {
	e.forEach((e) => {
		e.vs = e.vs.flatMap((e) => t[e] ? t[e].vs : e);
	});
}
function Du(e, t) {
	e.barycenter === void 0 ? (e.barycenter = t.barycenter, e.weight = t.weight) : (e.barycenter = (e.barycenter * e.weight + t.barycenter * t.weight) / (e.weight + t.weight), e.weight += t.weight);
}
function Ou(e, t, n, r) {
	r ||= e.nodes();
	let i = ku(e), a = new Fc({ compound: !0 }).setGraph({ root: i }).setDefaultNodeLabel((t) => e.node(t));
	return r.forEach((r) => {
		let o = e.node(r), s = e.parent(r);
		if (o.rank === t || o.minRank <= t && t <= o.maxRank) {
			a.setNode(r), a.setParent(r, s || i);
			let c = e[n](r);
			c && c.forEach((t) => {
				let n = t.v === r ? t.w : t.v, i = a.edge(n, r), o = i === void 0 ? 0 : i.weight;
				a.setEdge(n, r, { weight: e.edge(t).weight + o });
			}), Object.hasOwn(o, "minRank") && a.setNode(r, {
				borderLeft: o.borderLeft[t],
				borderRight: o.borderRight[t]
			});
		}
	}), a;
}
function ku(e) {
	let t;
	for (; e.hasNode(t = Zc("_root")););
	return t;
}
function Au(e, t, n) {
	let r = {}, i;
	n.forEach((n) => {
		let a = e.parent(n), o, s;
		for (; a;) {
			if (o = e.parent(a), o ? (s = r[o], r[o] = a) : (s = i, i = a), s && s !== a) {
				t.setEdge(s, a);
				return;
			}
			a = o;
		}
	});
}
function ju(e, t = {}, n = null) {
	if (typeof t.customOrder == "function") {
		t.customOrder(e, ju);
		return;
	}
	let r = qc(e), i = Mu(e, Qc(1, r + 1), "inEdges"), a = Mu(e, Qc(r - 1, -1, -1), "outEdges"), o = hu(e, n);
	if (Pu(e, o), t.disableOptimalOrderHeuristic) return;
	let s = Infinity, c, l = t.constraints || [];
	for (let t = 0, r = 0; r < 4; ++t, ++r) {
		Nu(t % 2 ? i : a, t % 4 >= 2, l, n), o = Bc(e);
		let u = gu(e, o);
		u < s ? (r = 0, c = Object.assign({}, o), s = u) : u === s && (c = structuredClone(o));
	}
	Pu(e, c);
}
function Mu(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = (e, t) => {
		r.has(e) || r.set(e, []), r.get(e).push(t);
	};
	for (let t of e.nodes()) {
		let n = e.node(t);
		if (typeof n.rank == "number" && i(n.rank, t), typeof n.minRank == "number" && typeof n.maxRank == "number") for (let e = n.minRank; e <= n.maxRank; e++) e !== n.rank && i(e, t);
	}
	return t.map(function(t) {
		return Ou(e, t, n, r.get(t) || []);
	});
}
function Nu(e, t, n, r) {
	let i = !0, a = new Fc();
	e.forEach(function(e) {
		n.forEach((e) => a.setEdge(e.left, e.right));
		let o = e.graph().root, { result: s, usedBias: c } = Tu(e, o, a, r, i);
		t && c && (i = !i), s.vs.forEach((t, n) => e.node(t).order = n), Au(e, a, s.vs);
	});
}
function Pu(e, t) {
	Object.values(t).forEach((t) => t.forEach((t, n) => e.node(t).order = n));
}
function Fu(e, t) {
	let n = {};
	function r(t, r) {
		let i = 0, a = 0, o = t.length, s = r[r.length - 1];
		return r.forEach((t, c) => {
			let l = Lu(e, t), u = l ? e.node(l).order : o;
			(l || t === s) && (r.slice(a, c + 1).forEach((t) => {
				let r = e.predecessors(t);
				r && r.forEach((r) => {
					let a = e.node(r), o = a.order;
					(o < i || u < o) && !(a.dummy && e.node(t).dummy) && Ru(n, r, t);
				});
			}), a = c + 1, i = u);
		}), r;
	}
	return t.length && t.reduce(r), n;
}
function Iu(e, t) {
	let n = {};
	function r(t) {
		return e.node(t)?.dummy === "border";
	}
	if (!e.nodes().some(r)) return n;
	function i(t, r, i, a, o) {
		Qc(r, i).forEach((r) => {
			let i = t[r];
			if (i !== void 0 && e.node(i).dummy) {
				let t = e.predecessors(i);
				t && t.forEach((t) => {
					if (t === void 0) return;
					let r = e.node(t);
					r.dummy && (r.order < a || r.order > o) && Ru(n, t, i);
				});
			}
		});
	}
	function a(t, n) {
		let a = -1, o = -1, s = 0;
		return n.forEach((c, l) => {
			if (r(c)) {
				let t = e.predecessors(c);
				if (t && t.length) {
					let r = t[0];
					if (r === void 0) return;
					o = e.node(r).order, i(n, s, l, a, o), s = l, a = o;
				}
			}
			i(n, s, n.length, o, t.length);
		}), n;
	}
	return t.length && t.reduce(a), n;
}
function Lu(e, t) {
	if (e.node(t).dummy) {
		let n = e.predecessors(t);
		if (n) return n.find((t) => e.node(t).dummy);
	}
}
function Ru(e, t, n) {
	if (t > n) {
		let e = t;
		t = n, n = e;
	}
	let r = e[t];
	r || (e[t] = r = {}), r[n] = !0;
}
function zu(e, t, n) {
	if (t > n) {
		let e = t;
		t = n, n = e;
	}
	let r = e[t];
	return r !== void 0 && Object.hasOwn(r, n);
}
function Bu(e, t, n, r, i) {
	let a = {}, o = {}, s = {};
	return t.forEach((e) => {
		e.forEach((e, t) => {
			a[e] = e, o[e] = e, s[e] = t;
		});
	}), t.forEach((t) => {
		let c = -1, l = -1, u = !1, d = t, f = t.findIndex((t) => i?.includes(t) || Yu(t, e, i));
		f > 0 && (d = [
			t[f],
			...t.slice(0, f),
			...t.slice(f + 1)
		], u = !0), d.forEach((t) => {
			let d = r(t);
			if (d && d.length) {
				i != null && i.includes(t) && (d = d.filter((t) => Yu(t, e, i)));
				let r = d.sort((e, t) => {
					let n = s[e], r = s[t];
					return (n === void 0 ? 0 : n) - (r === void 0 ? 0 : r);
				}), f = (r.length - 1) / 2;
				for (let e = Math.floor(f), i = Math.ceil(f); e <= i; ++e) {
					let i = r[e];
					if (i === void 0) continue;
					let d = s[i];
					if (d !== void 0 && o[t] === t && c < d && s[i] !== l && !zu(n, t, i)) {
						let e = a[i];
						e !== void 0 && (o[i] = t, o[t] = a[t] = e, c = d, u &&= (c = -1, l = s[i] ?? -1, !1));
					}
				}
			}
		});
	}), {
		root: a,
		align: o
	};
}
function Vu(e, t, n, r, i = !1) {
	let a = {}, o = Hu(e, t, n, i), s = i ? "borderLeft" : "borderRight";
	function c(e, t) {
		let n = o.nodes().slice(), r = {}, i = n.pop();
		for (; i;) {
			if (r[i]) e(i);
			else {
				r[i] = !0, n.push(i);
				for (let e of t(i)) n.push(e);
			}
			i = n.pop();
		}
	}
	function l(e) {
		let t = o.inEdges(e);
		t ? a[e] = t.reduce((e, t) => {
			let n = a[t.v] ?? 0, r = o.edge(t);
			return Math.max(e, n + (r === void 0 ? 0 : r));
		}, 0) : a[e] = 0;
	}
	function u(t) {
		let n = o.outEdges(t), r = Infinity;
		n && (r = n.reduce((e, t) => {
			let n = a[t.w], r = o.edge(t);
			return Math.min(e, (n === void 0 ? 0 : n) - (r === void 0 ? 0 : r));
		}, Infinity));
		let i = e.node(t);
		r !== Infinity && i.borderType !== s && (a[t] = Math.max(a[t] === void 0 ? 0 : a[t], r));
	}
	function d(e) {
		return o.predecessors(e) || [];
	}
	function f(e) {
		return o.successors(e) || [];
	}
	return c(l, d), c(u, f), Object.keys(r).forEach((e) => {
		let t = n[e];
		t !== void 0 && (a[e] = a[t] ?? 0);
	}), a;
}
function Hu(e, t, n, r) {
	let i = new Fc(), a = e.graph(), o = qu(a.nodesep, a.edgesep, r);
	return t.forEach((t) => {
		let r;
		t.forEach((t) => {
			let a = n[t];
			if (a !== void 0) {
				if (i.setNode(a), r !== void 0) {
					let s = n[r];
					if (s !== void 0) {
						let n = i.edge(s, a);
						i.setEdge(s, a, Math.max(o(e, t, r), n || 0));
					}
				}
				r = t;
			}
		});
	}), i;
}
function Uu(e, t) {
	return Object.values(t).reduce((t, n) => {
		let r = -Infinity, i = Infinity;
		Object.entries(n).forEach(([t, n]) => {
			let a = Ju(e, t) / 2;
			r = Math.max(n + a, r), i = Math.min(n - a, i);
		});
		let a = r - i;
		return a < t[0] && (t = [a, n]), t;
	}, [Infinity, null])[1];
}
function Wu(e, t) {
	let n = Object.values(t), r = Kc(Math.min, n), i = Kc(Math.max, n);
	["u", "d"].forEach((n) => {
		["l", "r"].forEach((a) => {
			let o = n + a, s = e[o];
			if (!s || s === t) return;
			let c = Object.values(s), l = r - Kc(Math.min, c);
			a !== "l" && (l = i - Kc(Math.max, c)), l && (e[o] = el(s, (e) => e + l));
		});
	});
}
function Gu(e, t = void 0) {
	let n = e.ul;
	return n ? el(n, (n, r) => {
		if (t) {
			let n = e[t.toLowerCase()];
			if (n && n[r] !== void 0) return n[r];
		}
		let i = Object.values(e).map((e) => {
			let t = e[r];
			return t === void 0 ? 0 : t;
		}).sort((e, t) => e - t);
		return ((i[1] ?? 0) + (i[2] ?? 0)) / 2;
	}) : {};
}
function Ku(e, t) {
	let n = Bc(e), r = Object.assign(Fu(e, n), Iu(e, n)), i = {}, a;
	return ["u", "d"].forEach((o) => {
		a = o === "u" ? n : Object.values(n).reverse(), ["l", "r"].forEach((n) => {
			n === "r" && (a = a.map((e) => Object.values(e).reverse()));
			let s = Bu(e, a, r, (t) => (o === "u" ? e.predecessors(t) : e.successors(t)) || [], t), c = Vu(e, a, s.root, s.align, n === "r");
			n === "r" && (c = el(c, (e) => -e)), i[o + n] = c;
		});
	}), Wu(i, Uu(e, i)), Gu(i, e.graph().align);
}
function qu(e, t, n) {
	return (r, i, a) => {
		let o = r.node(i), s = r.node(a), c = 0, l;
		if (c += o.width / 2, Object.hasOwn(o, "labelpos")) switch (o.labelpos.toLowerCase()) {
			case "l":
				l = -o.width / 2;
				break;
			case "r": l = o.width / 2;
		}
		if (l && (c += n ? l : -l), l = void 0, c += (o.dummy ? t : e) / 2, c += (s.dummy ? t : e) / 2, c += s.width / 2, Object.hasOwn(s, "labelpos")) switch (s.labelpos.toLowerCase()) {
			case "l":
				l = s.width / 2;
				break;
			case "r": l = -s.width / 2;
		}
		return l && (c += n ? l : -l), c;
	};
}
function Ju(e, t) {
	return e.node(t).width;
}
function Yu(e, t, n) {
	if (!n) return !1;
	let r = t.node(e)?.edgeObj;
	if (!r || t.node(e).edgeLabel.reversed) return !1;
	let i = n.indexOf(r?.v), a = n.indexOf(r?.w);
	return i !== -1 && a !== -1 && i === (a + 1) % n.length || i === (a - 1) % n.length;
}
function Xu(e, t) {
	e = Rc(e), Zu(e), Object.entries(Ku(e, t)).forEach(([t, n]) => e.node(t).x = n);
}
function Zu(e) {
	let t = Bc(e), n = e.graph(), r = n.ranksep, i = n.rankalign, a = 0;
	t.forEach((t) => {
		let n = t.reduce((t, n) => {
			let r = e.node(n).height ?? 0;
			return t > r ? t : r;
		}, 0);
		t.forEach((t) => {
			let r = e.node(t);
			r.y = i === "top" ? a + r.height / 2 : i === "bottom" ? a + n - r.height / 2 : a + n / 2;
		}), a += n + r;
	});
}
var Qu = /* @__PURE__ */ new WeakMap();
function $u(e, t = {}) {
	return td(e, Yc, t), e;
}
function ed(e, t, n) {
	let r = t;
	for (; r !== void 0;) {
		let t = e.parent(r);
		if (t === n) return r;
		r = t;
	}
}
function td(e, t, n) {
	let r = e.nodes().filter((t) => e.children(t).length), i = {};
	r.forEach((r) => {
		let a = e.node(r);
		if (a && a.rankdir) {
			let o = new Fc({
				multigraph: !0,
				compound: !0
			});
			o.setGraph({ rankdir: a.rankdir });
			let s = e.children(r);
			s.forEach((t) => {
				let n = { ...e.node(t) };
				o.setNode(t, n);
				let i = e.parent(t);
				i && i !== r && s.includes(i) && o.setParent(t, i);
			});
			let c = /* @__PURE__ */ new Set();
			e.edges().forEach((t) => {
				let n = ed(e, t.v, r), i = ed(e, t.w, r);
				if (n === t.v && i === t.w) o.setEdge(t, { ...e.edge(t) });
				else if (n && i && n !== i) {
					let r = `${n}\0${i}`;
					c.has(r) || (c.add(r), o.setEdge(n, i, { ...e.edge(t) }));
				}
			}), td(o, t, n);
			let l = dd(o);
			q(l, t, n, null), nd(o, l);
			let u = 1 / 0, d = 1 / 0, f = -1 / 0, p = -1 / 0;
			o.nodes().forEach((e) => {
				if (e === r) return;
				let t = o.node(e);
				t && typeof t.x == "number" && typeof t.y == "number" && typeof t.width == "number" && typeof t.height == "number" && (u = Math.min(u, t.x - t.width / 2), f = Math.max(f, t.x + t.width / 2), d = Math.min(d, t.y - t.height / 2), p = Math.max(p, t.y + t.height / 2));
			}), isFinite(u) && isFinite(d) && isFinite(f) && isFinite(p) || (u = d = 0, f = p = 0);
			let m = f - u, h = p - d;
			i[r] = {
				minX: u,
				minY: d,
				maxX: f,
				maxY: p,
				width: m,
				height: h,
				offsetX: u,
				offsetY: d
			}, a._dagreClusterSubgraph = o;
		}
	});
	let a = [], o = (t) => {
		let n = [], r = (e.children(t) || []).filter((e) => e !== t);
		for (; r.length > 0;) {
			let t = r.shift();
			n.push(t), (e.children(t) || []).filter((e) => e !== t).forEach((e) => r.push(e));
		}
		return n;
	}, s = /* @__PURE__ */ new Map();
	r.forEach((t) => {
		let n = e.node(t);
		n && n.rankdir && i[t] && s.set(t, (e.children(t) || []).filter((e) => e !== t));
	});
	let c = new Set([...s.values()].flat()), l = /* @__PURE__ */ new Map();
	s.forEach((e, t) => {
		c.has(t) || l.set(t, o(t));
	});
	let u = new Set([...l.values()].flat()), d = (e) => {
		for (let [t, n] of l) if (n.includes(e)) return t;
		return e;
	}, f = [];
	e.edges().forEach((t) => {
		(u.has(t.v) || u.has(t.w)) && f.push({
			edge: t,
			label: e.edge(t)
		});
	});
	let p = /* @__PURE__ */ new Map();
	u.forEach((t) => {
		let n = e.parent(t);
		p.set(t, typeof n == "string" ? n : void 0);
	}), l.forEach((t, n) => {
		let r = e.node(n), o = [];
		t.forEach((t) => {
			let n = e.node(t);
			n && (o.push({
				id: t,
				node: n,
				parent: p.get(t)
			}), e.removeNode(t));
		});
		let s = f.filter(({ edge: e }) => t.includes(e.v) || t.includes(e.w)), c = i[n];
		r && (a.push({
			clusterId: n,
			subgraph: r._dagreClusterSubgraph,
			bounds: c,
			children: t,
			removedNodes: o,
			removedEdges: s
		}), r.width = c.width, r.height = c.height);
	});
	let m = /* @__PURE__ */ new Set();
	f.forEach(({ edge: t, label: n }) => {
		let r = d(t.v), i = d(t.w);
		if (r !== i && e.hasNode(r) && e.hasNode(i)) {
			let t = `${r}\0${i}`;
			m.has(t) || (m.add(t), e.setEdge(r, i, {
				...n,
				width: 0,
				height: 0
			}));
		}
	});
	let h = dd(e), g = q(h, t, n, Qu.get(e) ?? null);
	Qu.set(e, g), nd(e, h), m.forEach((t) => {
		let n = t.indexOf("\0"), r = t.slice(0, n), i = t.slice(n + 1);
		e.hasEdge(r, i) && e.removeEdge(r, i);
	}), a.forEach(({ clusterId: t, subgraph: n, bounds: r, removedNodes: i, removedEdges: a }) => {
		let o = e.node(t), s = o?.x ?? 0, c = o?.y ?? 0, l = (r.minX + r.maxX) / 2, u = (r.minY + r.maxY) / 2;
		i.forEach(({ id: t, node: n, parent: r }) => {
			e.setNode(t, n), r !== void 0 && e.setParent(t, r);
		}), a.forEach(({ edge: t, label: n }) => {
			e.setEdge(t, n);
		}), n.nodes().forEach((r) => {
			if (r === t) return;
			let i = n.node(r), a = e.node(r);
			a && i && typeof i.x == "number" && typeof i.y == "number" && (a.x = s + (i.x - l), a.y = c + (i.y - u));
		}), K(e, n, s - l, c - u), delete o._dagreClusterSubgraph;
	}), r.forEach((t) => {
		let n = e.node(t), r = i[t];
		if (n && n.rankdir && n._dagreClusterSubgraph && r) {
			let i = n._dagreClusterSubgraph, a = n.x ?? 0, o = n.y ?? 0, s = (r.minX + r.maxX) / 2, c = (r.minY + r.maxY) / 2;
			i.nodes().forEach((n) => {
				if (n === t) return;
				let r = i.node(n), l = e.node(n);
				if (l && r && typeof r.x == "number" && typeof r.y == "number") {
					let e = r.x - s, t = r.y - c;
					l.x = a + e, l.y = o + t;
				}
			}), K(e, i, a - s, o - c), delete n._dagreClusterSubgraph;
		}
	});
}
function K(e, t, n, r) {
	t.edges().forEach((i) => {
		if (!e.hasEdge(i)) return;
		let a = t.edge(i), o = e.edge(i);
		o.points = a.points.map((e) => ({
			x: e.x + n,
			y: e.y + r
		})), Object.hasOwn(a, "x") && (o.x = a.x + n, o.y = a.y + r);
	});
}
function q(e, t, n, r = null) {
	var i, a;
	let o = n?.useDynamic !== !1, s = o && (i = r?.graph) != null ? i : null, c = o && (a = r?.rawNodes) != null ? a : null;
	t("    makeSpaceForEdgeLabels", () => fd(e)), t("    removeSelfEdges", () => xd(e)), t("    acyclic", () => hl(e, s)), t("    nestingGraph.run", () => $l(e)), t("    rank", () => Wl(Rc(e))), t("    injectEdgeLabelProxies", () => pd(e)), t("    removeEmptyRanks", () => Hc(e)), t("    nestingGraph.cleanup", () => ru(e)), t("    normalizeRanks", () => Vc(e)), t("    assignRankMinMax", () => md(e)), t("    removeEdgeLabelProxies", () => hd(e)), t("    normalize.run", () => yl(e)), t("    parentDummyChains", () => Yl(e)), t("    addBorderSegments", () => iu(e)), t("    order", () => ju(e, n, c)), t("    insertSelfEdges", () => Sd(e)), t("    adjustCoordinateSystem", () => su(e)), t("    position", () => Xu(e, n.corePath)), t("    positionSelfEdges", () => Cd(e));
	let l = JSON.parse(JSON.stringify(e._nodes));
	return t("    removeBorderNodes", () => bd(e)), t("    normalize.undo", () => xl(e)), t("    fixupEdgeLabelCoords", () => vd(e)), t("    undoCoordinateSystem", () => cu(e)), t("    translateGraph", () => gd(e)), t("    assignNodeIntersects", () => _d(e)), t("    reversePoints", () => yd(e)), t("    acyclic.undo", () => _l(e)), {
		graph: e,
		rawNodes: l
	};
}
function nd(e, t) {
	e.nodes().forEach((n) => {
		let r = e.node(n), i = t.node(n);
		r && (r.x = i.x, r.y = i.y, r.order = i.order, r.rank = i.rank, t.children(n).length && (r.width = i.width, r.height = i.height));
	}), e.edges().forEach((n) => {
		let r = e.edge(n), i = t.edge(n);
		r.points = i.points, Object.hasOwn(i, "x") && (r.x = i.x, r.y = i.y);
	}), e.graph().width = t.graph().width, e.graph().height = t.graph().height;
}
var rd = [
	"nodesep",
	"edgesep",
	"ranksep",
	"marginx",
	"marginy"
], id = {
	ranksep: 50,
	edgesep: 20,
	nodesep: 50,
	rankdir: "TB",
	rankalign: "center"
}, ad = [
	"acyclicer",
	"ranker",
	"rankdir",
	"align",
	"rankalign"
], od = [
	"width",
	"height",
	"rank"
], sd = {
	width: 0,
	height: 0
}, cd = [
	"minlen",
	"weight",
	"width",
	"height",
	"labeloffset"
], ld = {
	minlen: 1,
	weight: 1,
	width: 0,
	height: 0,
	labeloffset: 10,
	labelpos: "r"
}, ud = ["labelpos"];
function dd(e) {
	let t = new Fc({
		multigraph: !0,
		compound: !0
	}), n = Td(e.graph());
	return t.setGraph(Object.assign({}, id, wd(n, rd), $c(n, ad))), e.nodes().forEach((n) => {
		let r = wd(Td(e.node(n)), od);
		Object.keys(sd).forEach((e) => {
			r[e] === void 0 && (r[e] = sd[e]);
		}), t.setNode(n, r);
		let i = e.parent(n);
		i !== void 0 && t.setParent(n, i);
	}), e.edges().forEach((n) => {
		let r = Td(e.edge(n));
		t.setEdge(n, Object.assign({}, ld, wd(r, cd), $c(r, ud)));
	}), t;
}
function fd(e) {
	let t = e.graph();
	t.ranksep /= 2, e.edges().forEach((n) => {
		let r = e.edge(n);
		r.minlen *= 2, (r.labelpos ?? "r").toLowerCase() !== "c" && (t.rankdir === "TB" || t.rankdir === "BT" ? r.width += r.labeloffset : r.height += r.labeloffset);
	});
}
function pd(e) {
	e.edges().forEach((t) => {
		let n = e.edge(t);
		if (n.width && n.height) {
			let n = e.node(t.v);
			Ic(e, "edge-proxy", {
				rank: (e.node(t.w).rank - n.rank) / 2 + n.rank,
				e: t
			}, "_ep");
		}
	});
}
function md(e) {
	let t = 0;
	e.nodes().forEach((n) => {
		let r = e.node(n);
		r.borderTop && (r.minRank = e.node(r.borderTop).rank, r.maxRank = e.node(r.borderBottom).rank, t = Math.max(t, r.maxRank));
	}), e.graph().maxRank = t;
}
function hd(e) {
	e.nodes().forEach((t) => {
		let n = e.node(t);
		if (n.dummy === "edge-proxy") {
			let r = n;
			e.edge(r.e).labelRank = n.rank, e.removeNode(t);
		}
	});
}
function gd(e) {
	let t = Infinity, n = 0, r = Infinity, i = 0, a = e.graph(), o = a.marginx || 0, s = a.marginy || 0;
	function c(e) {
		let a = e.x, o = e.y, s = e.width, c = e.height;
		t = Math.min(t, a - s / 2), n = Math.max(n, a + s / 2), r = Math.min(r, o - c / 2), i = Math.max(i, o + c / 2);
	}
	e.nodes().forEach((t) => c(e.node(t))), e.edges().forEach((t) => {
		let n = e.edge(t);
		Object.hasOwn(n, "x") && c(n);
	}), t -= o, r -= s, e.nodes().forEach((n) => {
		let i = e.node(n);
		i.x -= t, i.y -= r;
	}), e.edges().forEach((n) => {
		let i = e.edge(n);
		i.points.forEach((e) => {
			e.x -= t, e.y -= r;
		}), Object.hasOwn(i, "x") && (i.x -= t), Object.hasOwn(i, "y") && (i.y -= r);
	}), a.width = n - t + o, a.height = i - r + s;
}
function _d(e) {
	e.edges().forEach((t) => {
		if (t.v === t.w) return;
		let n = e.edge(t), r = e.node(t.v), i = e.node(t.w), a, o;
		n.points ? (a = n.points[0], o = n.points[n.points.length - 1]) : (n.points = [], a = i, o = r), n.points.unshift(zc(r, a)), n.points.push(zc(i, o));
	});
}
function vd(e) {
	e.edges().forEach((t) => {
		let n = e.edge(t);
		if (Object.hasOwn(n, "x")) switch ((n.labelpos === "l" || n.labelpos === "r") && (n.width -= n.labeloffset), n.labelpos) {
			case "l":
				n.x -= n.width / 2 + n.labeloffset;
				break;
			case "r": n.x += n.width / 2 + n.labeloffset;
		}
	});
}
function yd(e) {
	e.edges().forEach((t) => {
		let n = e.edge(t);
		n.reversed && n.points.reverse();
	});
}
function bd(e) {
	e.nodes().forEach((t) => {
		if (e.children(t).length) {
			let n = e.node(t), r = e.node(n.borderTop), i = e.node(n.borderBottom), a = e.node(n.borderLeft[n.borderLeft.length - 1]), o = e.node(n.borderRight[n.borderRight.length - 1]);
			n.width = Math.abs(o.x - a.x), n.height = Math.abs(i.y - r.y), n.x = a.x + n.width / 2, n.y = r.y + n.height / 2;
		}
	}), e.nodes().forEach((t) => {
		e.node(t).dummy === "border" && e.removeNode(t);
	});
}
function xd(e) {
	e.edges().forEach((t) => {
		if (t.v === t.w) {
			let n = e.node(t.v);
			n.selfEdges ||= [], n.selfEdges.push({
				e: t,
				label: e.edge(t)
			}), e.removeEdge(t);
		}
	});
}
function Sd(e) {
	Bc(e).forEach((t) => {
		let n = 0;
		t.forEach((t, r) => {
			let i = e.node(t);
			typeof i.rank != "number" && (i.rank = 0), i.order = r + n, (i.selfEdges || []).forEach((t) => {
				Ic(e, "selfedge", {
					width: t.label.width,
					height: t.label.height,
					rank: i.rank,
					order: r + ++n,
					e: t.e,
					edgeLabel: t.label
				}, "_se"), Array.isArray(t.label.points) && t.label.points.length === 7 || (t.label.points = [
					{
						x: 0,
						y: -10
					},
					{
						x: 0,
						y: -10
					},
					{
						x: 0,
						y: 0
					},
					{
						x: 0,
						y: 10
					},
					{
						x: 0,
						y: 10
					},
					{
						x: 0,
						y: 0
					},
					{
						x: 0,
						y: 0
					}
				]);
			}), delete i.selfEdges;
		});
	});
}
function Cd(e) {
	e.nodes().forEach((t) => {
		let n = e.node(t), r = (e) => typeof e == "number" && isFinite(e);
		if (n.dummy === "selfedge") {
			let i = n, a = e.node(i.e.v), o = r(a?.x) ? a.x : 0, s = r(a?.y) ? a.y : 0, c = r(a?.width) ? a.width : 0, l = r(a?.height) ? a.height : 0, u = r(n.x) ? n.x : o, d = r(n.y) ? n.y : s, f = c / 2, p = l / 2;
			i.edgeLabel.points = [
				{
					x: u + f,
					y: d - p
				},
				{
					x: u + f,
					y: d - p
				},
				{
					x: u,
					y: d
				},
				{
					x: u - f,
					y: d + p
				},
				{
					x: u - f,
					y: d + p
				},
				{
					x: u,
					y: d
				},
				{
					x: u,
					y: d
				}
			], i.edgeLabel.x = u, i.edgeLabel.y = d, e.setEdge(i.e, i.edgeLabel), e.removeNode(t);
		} else n && Array.isArray(n.selfEdges) && n.selfEdges.forEach((e) => {
			if (!Array.isArray(e.label.points) || e.label.points.length !== 7) {
				let t = r(n.x) ? n.x : 0, i = r(n.y) ? n.y : 0, a = r(n.width) ? n.width : 0, o = r(n.height) ? n.height : 0, s = a / 2, c = o / 2;
				e.label.points = [
					{
						x: t + s,
						y: i - c
					},
					{
						x: t + s,
						y: i - c
					},
					{
						x: t,
						y: i
					},
					{
						x: t - s,
						y: i + c
					},
					{
						x: t - s,
						y: i + c
					},
					{
						x: t,
						y: i
					},
					{
						x: t,
						y: i
					}
				];
			}
		});
	});
}
function wd(e, t) {
	return el($c(e, t), Number);
}
function Td(e) {
	let t = {};
	return e && Object.entries(e).forEach(([e, n]) => {
		typeof e == "string" && (e = e.toLowerCase()), t[e] = n;
	}), t;
}
// src/core/runs.ts
function Ed(e, t, n) {
	let r = /* @__PURE__ */ new Map(), i = /* @__PURE__ */ new Map();
	for (let [e, n] of t) Od(r, e, n), Od(i, n, e);
	let a = (e) => {
		let [t, a] = r.get(e) ?? [];
		return t !== void 0 && a === void 0 && i.get(t)?.size === 1 && n.get(t) === n.get(e) ? t : void 0;
	}, o = [...e], s = new Set(o.flatMap((e) => a(e) ?? [])), c = o.filter((e) => !s.has(e)).map((e) => Dd(e, a)), l = new Set(c.flat());
	return [...c, ...o.filter((e) => !l.has(e)).map((e) => [e])];
}
function Dd(e, t) {
	let n = [e];
	for (let r = t(e); r !== void 0; r = t(r)) n.push(r);
	return n;
}
function Od(e, t, n) {
	let r = e.get(t) ?? /* @__PURE__ */ new Set();
	e.set(t, r.add(n));
}
var kd = 30, Ad = {
	ranksep: 60,
	nodesep: 36,
	edgesep: 24,
	ranker: "tight-tree",
	align: "UL",
	rankalign: "bottom"
}, jd = {
	LR: {
		along: "x",
		across: "y",
		size: "width",
		side: "height"
	},
	TB: {
		along: "y",
		across: "x",
		size: "height",
		side: "width"
	}
};
function Md(e, t, n, r = /* @__PURE__ */ new Map()) {
	let i = new Map(Ed(e.keys(), t, r).map((e) => [e[0] ?? "", e])), a = new Map([...i].flatMap(([e, t]) => t.map((t) => [t, e]))), o = Ld(new Map([...i].map(([t, r]) => [t, Fd(r, e, n)])), Nd(t.flatMap(([e, t]) => {
		let [n, r] = [a.get(e), a.get(t)];
		return n !== void 0 && r !== void 0 && n !== r ? [[n, r]] : [];
	})), n, r);
	return new Map([...i].flatMap(([t, r]) => Id(r, e, o.get(t) ?? {
		x: 0,
		y: 0
	}, n)));
}
function Nd(e) {
	let t = Pd(e), n = /* @__PURE__ */ new Map();
	for (let [t] of e) n.set(t, (n.get(t) ?? 0) + 1);
	let r = ([e, r]) => (n.get(e) ?? 0) > 1 && (t.get(r) ?? 0) > (t.get(e) ?? 0) + 1;
	return [...e.filter(r), ...e.filter((e) => !r(e))];
}
function Pd(e) {
	let t = /* @__PURE__ */ new Map(), n = /* @__PURE__ */ new Map();
	for (let [r, i] of e) t.set(r, [...t.get(r) ?? [], i]), n.set(i, (n.get(i) ?? 0) + 1);
	let r = /* @__PURE__ */ new Map(), i = [...t.keys()].filter((e) => !n.has(e));
	for (let e of i) for (let a of t.get(e) ?? []) {
		r.set(a, Math.max(r.get(a) ?? 0, (r.get(e) ?? 0) + 1));
		let t = (n.get(a) ?? 0) - 1;
		n.set(a, t), t === 0 && i.push(a);
	}
	return r;
}
function Fd(e, t, n) {
	let { size: r, side: i } = jd[n], a = e.flatMap((e) => t.get(e) ?? []), o = a.reduce((e, t) => e + t[r], 60 * (a.length - 1)), s = Math.max(...a.map((e) => e[i]));
	return n === "LR" ? {
		width: o,
		height: s
	} : {
		width: s,
		height: o
	};
}
function Id(e, t, n, r) {
	let { along: i, across: a, size: o, side: s } = jd[r], c = n[i] - Fd(e, t, r)[o] / 2;
	return e.map((e) => {
		let r = t.get(e) ?? {
			width: 0,
			height: 0
		}, l = {
			x: 0,
			y: 0,
			[i]: Math.round(c),
			[a]: Math.round(n[a] - r[s] / 2)
		};
		return c += r[o] + 60, [e, l];
	});
}
function Ld(e, t, n, r) {
	let i = new Fc({ compound: r.size > 0 });
	i.setGraph({
		...Ad,
		rankdir: n
	}), i.setDefaultEdgeLabel(() => ({}));
	for (let e of new Set(r.values())) i.setNode(Rd(e, "frame"), {
		width: kd,
		height: kd
	});
	for (let [t, { width: n, height: a }] of e) {
		i.setNode(Rd(t), {
			width: n,
			height: a
		});
		let e = r.get(t);
		e !== void 0 && i.setParent(Rd(t), Rd(e, "frame"));
	}
	for (let [e, n] of t.toReversed()) i.setEdge(Rd(e), Rd(n));
	return $u(i), new Map([...e.keys()].map((e) => {
		let { x: t = 0, y: n = 0 } = i.node(Rd(e));
		return [e, {
			x: t,
			y: n
		}];
	}));
}
var Rd = (e, t = "box") => `${t} ${e}`, zd = {
	width: 190,
	height: 84
};
function Bd(e, t, n, r = /* @__PURE__ */ new Map()) {
	let i = Vd(e, t, n, r), a = Hd(i, r), o = [...i.boxes.keys()], s = a.size ? Kd(i, a) : Wd(i, new Set(o)), c = /* @__PURE__ */ new Map();
	for (let [e, t] of s) {
		let n = i.boxes.get(e);
		if (n && !a.has(e)) for (let [e, r] of Gd(i, n)) c.set(e, {
			x: t.x + r.x,
			y: t.y + r.y
		});
	}
	return new Map(Object.keys(e.nodes).flatMap((e) => {
		let t = r.get(e) ?? c.get(e);
		return t ? [[e, t]] : [];
	}));
}
function Vd(e, t, n, r) {
	let i = /* @__PURE__ */ new Map(), a = /* @__PURE__ */ new Map();
	for (let n of Object.values(e.groups)) {
		let e = n.nodes.filter((e) => r.has(e)).length;
		if (!n.collapsed || e > 0 && e < n.nodes.length) continue;
		let o = `group ${n.id}`;
		a.set(o, {
			id: o,
			members: n.nodes,
			...t.get(n.id) ?? zd
		});
		for (let e of n.nodes) i.set(e, o);
	}
	for (let n of /* @__PURE__ */ new Set([...ue(e), ...Object.keys(e.nodes)])) {
		if (i.has(n)) continue;
		let e = `node ${n}`;
		i.set(n, e), a.set(e, {
			id: e,
			members: [n],
			...t.get(n) ?? zd
		});
	}
	return {
		graph: e,
		sizes: t,
		direction: n,
		boxes: a,
		boxOf: i,
		arrows: e.edges.toSorted((e, t) => e.index - t.index).flatMap((e) => {
			let [t, n] = [i.get(e.source), i.get(e.target)];
			return t && n && t !== n ? [[t, n]] : [];
		})
	};
}
function Hd({ boxes: e }, t) {
	let n = /* @__PURE__ */ new Map();
	for (let { id: r, members: i } of e.values()) {
		let e = i.flatMap((e) => t.get(e) ?? []);
		e.length === i.length && e.length && n.set(r, Ud(e));
	}
	return n;
}
var Ud = (e) => ({
	x: Math.min(...e.map(({ x: e }) => e)),
	y: Math.min(...e.map(({ y: e }) => e))
});
function Wd(e, t) {
	let n = new Map([...e.boxes].filter(([e]) => t.has(e))), r = e.arrows.filter(([e, n]) => t.has(e) && t.has(n)), i = /* @__PURE__ */ new Map();
	for (let n of Object.values(e.graph.groups)) for (let r of n.collapsed ? [] : n.nodes) {
		let a = e.boxOf.get(r);
		a && t.has(a) && i.set(a, n.id);
	}
	return Md(n, r, e.direction, i);
}
function Gd(e, t) {
	let [n] = t.members;
	if (t.members.length === 1 && n !== void 0) return /* @__PURE__ */ new Map([[n, {
		x: 0,
		y: 0
	}]]);
	let r = new Set(t.members), i = e.graph.edges.filter((e) => r.has(e.source) && r.has(e.target)).map((e) => [e.source, e.target]), a = Md(new Map(t.members.map((t) => [t, e.sizes.get(t) ?? zd])), i, e.direction), o = Ud([...a.values()]);
	return new Map([...a].map(([e, { x: t, y: n }]) => [e, {
		x: t - o.x,
		y: n - o.y
	}]));
}
function Kd(e, t) {
	let n = new Map(t);
	for (let r of qd(e, t)) {
		let t = Wd(e, r), i = Xd(e, n, t, Jd(e, n, t));
		for (let [e, { x: r, y: a }] of t) n.set(e, {
			x: Math.round(r + i.x),
			y: Math.round(a + i.y)
		});
	}
	return n;
}
function qd({ boxes: e, arrows: t }, n) {
	let r = /* @__PURE__ */ new Map();
	for (let [e, i] of t) n.has(e) || n.has(i) || (r.set(e, [...r.get(e) ?? [], i]), r.set(i, [...r.get(i) ?? [], e]));
	let i = /* @__PURE__ */ new Set();
	return [...e.keys()].filter((e) => !n.has(e)).flatMap((e) => {
		if (i.has(e)) return [];
		let t = /* @__PURE__ */ new Set([e]);
		for (let e of t) for (let n of r.get(e) ?? []) t.add(n);
		for (let e of t) i.add(e);
		return [t];
	});
}
function Jd({ boxes: e, arrows: t, direction: n }, r, i) {
	let { along: a, across: o, size: s, side: c } = jd[n], l = [], u = [], d = [], f = (t, n, l, u, f) => {
		let [p, m] = [r.get(t), i.get(n)], [h, g] = [r.get(u) ?? i.get(u), r.get(f) ?? i.get(f)];
		if (!p || !m || !h || !g) return;
		let _ = h[a] + (e.get(u)?.[s] ?? 0) + 60 - g[a];
		l.push(t === u ? _ : -_), d.push(p[o] + (e.get(t)?.[c] ?? 0) / 2 - m[o] - (e.get(n)?.[c] ?? 0) / 2);
	};
	for (let [e, n] of t) i.has(n) && f(e, n, l, e, n), i.has(e) && f(n, e, u, e, n);
	if (!d.length) return Yd(e, r, i, n);
	let p = l.length ? Math.max(...l) : Math.min(...u), m = d.reduce((e, t) => e + t, 0) / d.length;
	return n === "LR" ? {
		x: p,
		y: m
	} : {
		x: m,
		y: p
	};
}
function Yd(e, t, n, r) {
	let { along: i, across: a, side: o } = jd[r], s = Math.max(...[...t].map(([t, n]) => n[a] + (e.get(t)?.[o] ?? 0))), c = Ud([...t.values()]), l = Ud([...n.values()]), [u, d] = [c[i] - l[i], s + 72 - l[a]];
	return r === "LR" ? {
		x: u,
		y: d
	} : {
		x: d,
		y: u
	};
}
function Xd({ boxes: e, direction: t }, n, r, i) {
	let { across: a, side: o } = jd[t], s = { ...i };
	for (let t = !0; t;) {
		t = !1;
		for (let [i, c] of r) {
			let r = e.get(i) ?? zd;
			for (let [i, l] of n) {
				let n = e.get(i) ?? zd;
				Qd({
					x: c.x + s.x,
					y: c.y + s.y
				}, r, l, n) && (s[a] = l[a] + n[o] + 36 - c[a], t = !0);
			}
		}
	}
	return s;
}
var Zd = 12, Qd = (e, t, n, r) => e.x < n.x + r.width + Zd && n.x < e.x + t.width + Zd && e.y < n.y + r.height + Zd && n.y < e.y + t.height + Zd, $d = "var e=Object.defineProperty,t=(t,n,r)=>n in t?e(t,n,{enumerable:!0,configurable:!0,writable:!0,value:r}):t[n]=r,n=(t,n)=>{for(var r in n)e(t,r,{get:n[r],enumerable:!0})},r=(e,n,r)=>t(e,typeof n==`symbol`?n:n+``,r);n({},{Graph:()=>x,alg:()=>g});var i=Object.defineProperty,a=(e,t)=>{for(var n in t)i(e,n,{get:t[n],enumerable:!0})},o=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this._edgeObjs={},this._edgeLabels={},this._nodeCount=0,this._edgeCount=0,this._defaultNodeLabelFn=()=>{},this._defaultEdgeLabelFn=()=>{},e&&(this._isDirected=`directed`in e?e.directed:!0,this._isMultigraph=`multigraph`in e&&e.multigraph,this._isCompound=`compound`in e&&e.compound),this._isCompound&&(this._parent={},this._children={},this._children[`\\0`]={})}isDirected(){return this._isDirected}isMultigraph(){return this._isMultigraph}isCompound(){return this._isCompound}setGraph(e){return this._label=e,this}graph(){return this._label}setDefaultNodeLabel(e){return this._defaultNodeLabelFn=typeof e==`function`?e:()=>e,this}nodeCount(){return this._nodeCount}nodes(){return Object.keys(this._nodes)}sources(){return this.nodes().filter(e=>Object.keys(this._in[e]).length===0)}sinks(){return this.nodes().filter(e=>Object.keys(this._out[e]).length===0)}setNodes(e,t){return e.forEach(e=>{t===void 0?this.setNode(e):this.setNode(e,t)}),this}setNode(e,t){return e in this._nodes?(arguments.length>1&&(this._nodes[e]=t),this):(this._nodes[e]=arguments.length>1?t:this._defaultNodeLabelFn(e),this._isCompound&&(this._parent[e]=`\\0`,this._children[e]={},this._children[`\\0`][e]=!0),this._in[e]={},this._preds[e]={},this._out[e]={},this._sucs[e]={},++this._nodeCount,this)}node(e){return this._nodes[e]}hasNode(e){return e in this._nodes}removeNode(e){if(e in this._nodes){let t=e=>this.removeEdge(this._edgeObjs[e]);delete this._nodes[e],this._isCompound&&(this._removeFromParentsChildList(e),delete this._parent[e],this.children(e).forEach(e=>{this.setParent(e)}),delete this._children[e]),Object.keys(this._in[e]).forEach(t),delete this._in[e],delete this._preds[e],Object.keys(this._out[e]).forEach(t),delete this._out[e],delete this._sucs[e],--this._nodeCount}return this}setParent(e,t){if(!this._isCompound)throw Error(`Cannot set parent in a non-compound graph`);if(t===void 0)t=`\\0`;else{t+=``;for(let n=t;n!==void 0;n=this.parent(n))if(n===e)throw Error(`Setting `+t+` as parent of `+e+` would create a cycle`);this.setNode(t)}return this.setNode(e),this._removeFromParentsChildList(e),this._parent[e]=t,this._children[t][e]=!0,this}parent(e){if(this._isCompound){let t=this._parent[e];if(t!==`\\0`)return t}}children(e=`\\0`){if(this._isCompound){let t=this._children[e];if(t)return Object.keys(t)}else{if(e===`\\0`)return this.nodes();if(this.hasNode(e))return[]}return[]}predecessors(e){let t=this._preds[e];if(t)return Object.keys(t)}successors(e){let t=this._sucs[e];if(t)return Object.keys(t)}neighbors(e){let t=this.predecessors(e);if(t){let n=new Set(t),r=this.successors(e);if(r)for(let e of r)n.add(e);return Array.from(n.values())}}isLeaf(e){let t;return t=this.isDirected()?this.successors(e):this.neighbors(e),(t?.length??0)===0}filterNodes(e){let t=new this.constructor({directed:this._isDirected,multigraph:this._isMultigraph,compound:this._isCompound});t.setGraph(this.graph()),Object.entries(this._nodes).forEach(([n,r])=>{e(n)&&t.setNode(n,r)}),Object.values(this._edgeObjs).forEach(e=>{t.hasNode(e.v)&&t.hasNode(e.w)&&t.setEdge(e,this.edge(e))});let n={},r=e=>{let i=this.parent(e);return!i||t.hasNode(i)?(n[e]=i,i):i in n?n[i]:r(i)};return this._isCompound&&t.nodes().forEach(e=>t.setParent(e,r(e))),t}setDefaultEdgeLabel(e){return this._defaultEdgeLabelFn=typeof e==`function`?e:()=>e,this}edgeCount(){return this._edgeCount}edges(){return Object.values(this._edgeObjs)}setPath(e,t){return e.reduce((e,n)=>(t===void 0?this.setEdge(e,n):this.setEdge(e,n,t),n)),this}setEdge(e,t,n,r){let i,a,o,c,d=!1;typeof e==`object`&&e&&`v`in e?(i=e.v,a=e.w,o=e.name,arguments.length===2&&(c=t,d=!0)):(i=e,a=t,o=r,arguments.length>2&&(c=n,d=!0)),i=``+i,a=``+a,o!==void 0&&(o=``+o);let f=l(this._isDirected,i,a,o);if(f in this._edgeLabels)return d&&(this._edgeLabels[f]=c),this;if(o!==void 0&&!this._isMultigraph)throw Error(`Cannot set a named edge when isMultigraph = false`);this.setNode(i),this.setNode(a),this._edgeLabels[f]=d?c:this._defaultEdgeLabelFn(i,a,o);let p=u(this._isDirected,i,a,o);return i=p.v,a=p.w,Object.freeze(p),this._edgeObjs[f]=p,s(this._preds[a],i),s(this._sucs[i],a),this._in[a][f]=p,this._out[i][f]=p,this._edgeCount++,this}edge(e,t,n){let r=arguments.length===1?d(this._isDirected,e):l(this._isDirected,e,t,n);return this._edgeLabels[r]}edgeAsObj(e,t,n){let r=arguments.length===1?this.edge(e):this.edge(e,t,n);return typeof r!=`object`||!r?{label:r}:r}hasEdge(e,t,n){return(arguments.length===1?d(this._isDirected,e):l(this._isDirected,e,t,n))in this._edgeLabels}removeEdge(e,t,n){let r=arguments.length===1?d(this._isDirected,e):l(this._isDirected,e,t,n),i=this._edgeObjs[r];if(i){let e=i.v,t=i.w;delete this._edgeLabels[r],delete this._edgeObjs[r],c(this._preds[t],e),c(this._sucs[e],t),delete this._in[t][r],delete this._out[e][r],this._edgeCount--}return this}inEdges(e,t){return this.isDirected()?this.filterEdges(this._in[e],e,t):this.nodeEdges(e,t)}outEdges(e,t){return this.isDirected()?this.filterEdges(this._out[e],e,t):this.nodeEdges(e,t)}nodeEdges(e,t){if(e in this._nodes)return this.filterEdges({...this._in[e],...this._out[e]},e,t)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,t,n){if(!e)return;let r=Object.values(e);return n?r.filter(e=>e.v===t&&e.w===n||e.v===n&&e.w===t):r}};function s(e,t){e[t]?e[t]++:e[t]=1}function c(e,t){e[t]!==void 0&&!--e[t]&&delete e[t]}function l(e,t,n,r){let i=``+t,a=``+n;if(!e&&i>a){let e=i;i=a,a=e}return i+``+a+``+(r===void 0?`\\0`:r)}function u(e,t,n,r){let i=``+t,a=``+n;if(!e&&i>a){let e=i;i=a,a=e}let o={v:i,w:a};return r&&(o.name=r),o}function d(e,t){return l(e,t.v,t.w,t.name)}a({},{read:()=>h,write:()=>f});function f(e){let t={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:p(e),edges:m(e)},n=e.graph();return n!==void 0&&(t.value=structuredClone(n)),t}function p(e){return e.nodes().map(t=>{let n=e.node(t),r=e.parent(t),i={v:t};return n!==void 0&&(i.value=n),r!==void 0&&(i.parent=r),i})}function m(e){return e.edges().map(t=>{let n=e.edge(t),r={v:t.v,w:t.w};return t.name!==void 0&&(r.name=t.name),n!==void 0&&(r.value=n),r})}function h(e){let t=new o(e.options);return e.value!==void 0&&t.setGraph(e.value),e.nodes.forEach(e=>{t.setNode(e.v,e.value),e.parent&&t.setParent(e.v,e.parent)}),e.edges.forEach(e=>{t.setEdge({v:e.v,w:e.w,name:e.name},e.value)}),t}var g={};a(g,{CycleException:()=>b,bellmanFord:()=>v,components:()=>te,dijkstra:()=>y,dijkstraAll:()=>ae,findCycles:()=>se,floydWarshall:()=>le,isAcyclic:()=>fe,postorder:()=>ge,preorder:()=>_e,prim:()=>ve,shortestPaths:()=>ye,tarjan:()=>oe,topsort:()=>de});var _=()=>1;function v(e,t,n,r){return ee(e,String(t),n||_,r||function(t){return e.outEdges(t)??[]})}function ee(e,t,n,r){let i={},a,o=0,s=e.nodes(),c=function(e){let t=i[e.v],r=i[e.w];if(!t||!r)return;let o=n(e);t.distance+o<r.distance&&(i[e.w]={distance:t.distance+o,predecessor:e.v},a=!0)},l=function(){s.forEach(function(e){r(e).forEach(function(t){let n=t.v===e?t.v:t.w,r=n===t.v?t.w:t.v;c({v:n,w:r})})})};s.forEach(function(e){i[e]={distance:e===t?0:1/0,predecessor:``}});let u=s.length;for(let e=1;e<u&&(a=!1,o++,l(),a);e++);if(o===u-1&&(a=!1,l(),a))throw Error(`The graph contains a negative weight cycle`);return i}function te(e){let t={},n=[],r;function i(n){var a,o;n in t||(t[n]=!0,r.push(n),(a=e.successors(n))==null||a.forEach(i),(o=e.predecessors(n))==null||o.forEach(i))}return e.nodes().forEach(function(e){r=[],i(e),r.length&&n.push(r)}),n}var ne=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let t=this._keyIndices[e];if(t!==void 0)return this._arr[t].priority}min(){if(this.size()===0)throw Error(`Queue underflow`);return this._arr[0].key}add(e,t){let n=this._keyIndices,r=String(e);if(!(r in n)){let e=this._arr,i=e.length;return n[r]=i,e.push({key:r,priority:t}),this._decrease(i),!0}return!1}removeMin(){if(this.size()===0)throw Error(`Queue underflow`);this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this._keyIndices[e.key],this._heapify(0),e.key}decrease(e,t){let n=this._keyIndices[e];if(n===void 0)throw Error(`Key not found: ${e}`);let r=this._arr[n].priority;if(t>r)throw Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${t}`);this._arr[n].priority=t,this._decrease(n)}_heapify(e){let t=this._arr,n=2*e,r=n+1,i=e;n<t.length&&(i=t[n].priority<t[i].priority?n:i,r<t.length&&(i=t[r].priority<t[i].priority?r:i),i!==e&&(this._swap(e,i),this._heapify(i)))}_decrease(e){let t=this._arr,n=t[e].priority,r;for(;e!==0&&(r=e>>1,!(t[r].priority<n));)this._swap(e,r),e=r}_swap(e,t){let n=this._arr,r=this._keyIndices,i=n[e],a=n[t];n[e]=a,n[t]=i,r[a.key]=e,r[i.key]=t}},re=()=>1;function y(e,t,n,r){return ie(e,String(t),n||re,r||function(t){return e.outEdges(t)??[]})}function ie(e,t,n,r){let i={},a=new ne,o,s,c=function(e){let t=e.v===o?e.w:e.v,r=i[t];if(!r)return;let c=n(e),l=s.distance+c;if(c<0)throw Error(`dijkstra does not allow negative edge weights. Bad edge: `+e+` Weight: `+c);l<r.distance&&(r.distance=l,r.predecessor=o,a.decrease(t,l))};for(e.nodes().forEach(function(e){let n=e===t?0:1/0;i[e]={distance:n,predecessor:``},a.add(e,n)});a.size()>0;){o=a.removeMin();let e=i[o];if(!e||e.distance===1/0)break;s=e,r(o).forEach(c)}return i}function ae(e,t,n){return e.nodes().reduce(function(r,i){return r[i]=y(e,i,t,n),r},{})}function oe(e){let t=0,n=[],r={},i=[];function a(o){var s;let c=r[o]={onStack:!0,lowlink:t,index:t++};if(n.push(o),(s=e.successors(o))==null||s.forEach(function(e){if(e in r){let t=r[e];t!=null&&t.onStack&&(c.lowlink=Math.min(c.lowlink,t.index))}else{a(e);let t=r[e];t&&(c.lowlink=Math.min(c.lowlink,t.lowlink))}}),c.lowlink===c.index){let e=[],t;do{t=n.pop();let i=r[t];i&&(i.onStack=!1),e.push(t)}while(o!==t);i.push(e)}}return e.nodes().forEach(function(e){e in r||a(e)}),i}function se(e){return oe(e).filter(function(t){let n=t[0];return n?t.length>1||t.length===1&&(e.outEdges(n,n)??[]).length>0:!1})}var ce=()=>1;function le(e,t,n){return ue(e,t||ce,n||function(t){return e.outEdges(t)??[]})}function ue(e,t,n){let r={},i=e.nodes();return i.forEach(function(e){let a={};r[e]=a,a[e]={distance:0,predecessor:``},i.forEach(function(t){e!==t&&(a[t]={distance:1/0,predecessor:``})}),n(e).forEach(function(n){let r=n.v===e?n.w:n.v,i=t(n);a[r]={distance:i,predecessor:e}})}),i.forEach(function(e){let t=r[e];t&&i.forEach(function(n){let a=r[n];a&&i.forEach(function(n){let r=a[e],i=t[n],o=a[n];if(r&&i&&o){let e=r.distance+i.distance;e<o.distance&&(o.distance=e,o.predecessor=i.predecessor)}})})}),r}var b=class extends Error{constructor(e){super(e),this.name=`CycleException`}};function de(e){let t={},n={},r=[];function i(a){var o;if(a in n)throw new b;a in t||(n[a]=!0,t[a]=!0,(o=e.predecessors(a))==null||o.forEach(i),delete n[a],r.push(a))}if(e.sinks().forEach(i),Object.keys(t).length!==e.nodeCount())throw new b;return r}function fe(e){try{de(e)}catch(e){if(e instanceof b)return!1;throw e}return!0}function pe(e,t,n,r,i){Array.isArray(t)||(t=[t]);let a=(t=>(e.isDirected()?e.successors(t):e.neighbors(t))??[]),o={};return t.forEach(function(t){if(!e.hasNode(t))throw Error(`Graph does not have node: `+t);i=me(e,t,n===`post`,o,a,r,i)}),i}function me(e,t,n,r,i,a,o){return t in r||(r[t]=!0,n||(o=a(o,t)),i(t).forEach(function(t){o=me(e,t,n,r,i,a,o)}),n&&(o=a(o,t))),o}function he(e,t,n){return pe(e,t,n,function(e,t){return e.push(t),e},[])}function ge(e,t){return he(e,t,`post`)}function _e(e,t){return he(e,t,`pre`)}function ve(e,t){var n;let r=new o,i={},a=new ne,s;function c(e){let n=e.v===s?e.w:e.v,r=a.priority(n);if(r!==void 0){let o=t(e);o<r&&(i[n]=s,a.decrease(n,o))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(e){a.add(e,1/0),r.setNode(e)});let l=e.nodes()[0];l!==void 0&&a.decrease(l,0);let u=!1;for(;a.size()>0;){if(s=a.removeMin(),s in i)r.setEdge(s,i[s]);else{if(u)throw Error(`Input graph is not connected: `+e);u=!0}(n=e.nodeEdges(s))==null||n.forEach(c)}return r}function ye(e,t,n,r){return be(e,t,n,r??(t=>e.outEdges(t)??[]))}function be(e,t,n,r){if(n===void 0)return y(e,t,n,r);let i=!1,a=e.nodes();for(let o=0;o<a.length;o++){let s=a[o];if(s===void 0)continue;let c=r(s);for(let e=0;e<c.length;e++){let t=c[e];if(!t)continue;let r=t.v===s?t.v:t.w;n({v:r,w:r===t.v?t.w:t.v})<0&&(i=!0)}if(i)return v(e,t,n,r)}return y(e,t,n,r)}var x=o;function S(e,t,n,r){let i=r;for(;e.hasNode(i);)i=k(r);return n.dummy=t,e.setNode(i,n),i}function xe(e){let t=new x().setGraph(e.graph());return e.nodes().forEach(n=>t.setNode(n,e.node(n))),e.edges().forEach(n=>{let r=t.edge(n.v,n.w)||{weight:0,minlen:1},i=e.edge(n);t.setEdge(n.v,n.w,{weight:r.weight+i.weight,minlen:Math.max(r.minlen,i.minlen)})}),t}function C(e){let t=new x({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(n=>{e.children(n).length||t.setNode(n,e.node(n))}),e.edges().forEach(n=>{t.setEdge(n,e.edge(n))}),t}function Se(e,t){let n=e.x,r=e.y,i=t.x-n,a=t.y-r,o=e.width/2,s=e.height/2;if(!i&&!a)throw Error(`Not possible to find intersection inside of the rectangle`);let c,l;return i===0||Math.abs(a)*o>Math.abs(i)*s?(a<0&&(s=-s),c=s*i/a,l=s):(i<0&&(o=-o),c=o,l=o*a/i),{x:n+c,y:r+l}}function w(e){let t=A(O(e)+1).map(()=>[]);return e.nodes().forEach(n=>{let r=e.node(n),i=r.rank;i!==void 0&&(t[i]||(t[i]=[]),t[i][r.order]=n)}),t}function Ce(e){let t=e.nodes().map(t=>{let n=e.node(t).rank;return n===void 0?Number.MAX_VALUE:n}),n=D(Math.min,t);e.nodes().forEach(t=>{let r=e.node(t);Object.hasOwn(r,`rank`)&&(r.rank-=n)})}function we(e){let t=e.nodes().map(t=>e.node(t).rank).filter(e=>e!==void 0),n=D(Math.min,t),r=[];e.nodes().forEach(t=>{let i=e.node(t).rank-n;r[i]||(r[i]=[]),r[i].push(t)});let i=0,a=e.graph().nodeRankFactor;Array.from(r).forEach((t,n)=>{t===void 0&&n%a!==0?--i:t!==void 0&&i&&t.forEach(t=>e.node(t).rank+=i)})}function T(e,t,n,r){let i={width:0,height:0};return arguments.length>=4&&(i.rank=n,i.order=r),S(e,`border`,i,t)}function Te(e,t=E){let n=[];for(let r=0;r<e.length;r+=t){let i=e.slice(r,r+t);n.push(i)}return n}var E=65535;function D(e,t){return t.length>E?e(...Te(t).map(t=>e(...t))):e(...t)}function O(e){let t=e.nodes().map(t=>{let n=e.node(t).rank;return n===void 0?Number.MIN_VALUE:n});return D(Math.max,t)}function Ee(e,t){let n={lhs:[],rhs:[]};return e.forEach(e=>{t(e)?n.lhs.push(e):n.rhs.push(e)}),n}function De(e,t){return t()}var Oe=0;function k(e){return e+(``+ ++Oe)}function A(e,t,n=1){t??(t=e,e=0);let r=e=>e<t;n<0&&(r=e=>t<e);let i=[];for(let t=e;r(t);t+=n)i.push(t);return i}function j(e,t){let n={};for(let r of t)e[r]!==void 0&&(n[r]=e[r]);return n}function M(e,t){let n;return n=typeof t==`string`?e=>e[t]:t,Object.entries(e).reduce((e,[t,r])=>(e[t]=n(r,t),e),{})}function ke(e,t){return e.reduce((e,n,r)=>(e[n]=t[r],e),{})}var N=`\\0`;function Ae(e,t,n){if(!(e&&t&&n&&t.dummy===`edge`&&n.dummy===`edge`&&t.edgeObj&&n.edgeObj&&e[t.edgeObj.v]&&e[n.edgeObj.v]&&e[t.edgeObj.w]&&e[n.edgeObj.w]))return 0;let r=!0;t.edgeObj.w===n.edgeObj.w&&(r=!1);let i=r?e[t.edgeObj.v]?.rank??NaN:e[t.edgeObj.w]?.rank??NaN,a=Object.entries(e).find(e=>e[1].edgeObj?.v===t.edgeObj.v&&e[1].edgeObj?.w===t.edgeObj.w&&e[1].rank===i),o=Object.entries(e).find(e=>e[1].edgeObj?.v===n.edgeObj.v&&e[1].edgeObj?.w===n.edgeObj.w&&e[1].rank===i);if(!a||!o)return 0;let s=a[1].order??NaN,c=o[1].order??NaN;return isNaN(s-c)?0:s-c}var je=class{constructor(){r(this,`_sentinel`);let e={};e._next=e._prev=e,this._sentinel=e}dequeue(){let e=this._sentinel,t=e._prev;if(t!==e)return Me(t),t}enqueue(e){let t=this._sentinel;e._prev&&e._next&&Me(e),e._next=t._next,t._next._prev=e,t._next=e,e._prev=t}toString(){let e=[],t=this._sentinel,n=t._prev;for(;n!==t;)e.push(JSON.stringify(n,Ne)),n=n._prev;return`[`+e.join(`, `)+`]`}};function Me(e){e._prev._next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function Ne(e,t){if(e!==`_next`&&e!==`_prev`)return t}var Pe=je,Fe=()=>1;function Ie(e,t){if(e.nodeCount()<=1)return[];let n=Re(e,t||Fe);return Le(n.graph,n.buckets,n.zeroIdx).flatMap(t=>e.outEdges(t.v,t.w)||[])}function Le(e,t,n){let r=[],i=t[t.length-1],a=t[0],o;for(;e.nodeCount();){for(;o=a.dequeue();)P(e,t,n,o);for(;o=i.dequeue();)P(e,t,n,o);if(e.nodeCount()){for(let i=t.length-2;i>0;--i)if(o=t[i]?.dequeue(),o){r=r.concat(P(e,t,n,o,!0)||[]);break}}}return r}function P(e,t,n,r,i){let a=[],o=i?a:void 0;return(e.inEdges(r.v)||[]).forEach(r=>{let o=e.edge(r),s=e.node(r.v);i&&a.push({v:r.v,w:r.w}),s.out-=o,F(t,n,s)}),(e.outEdges(r.v)||[]).forEach(r=>{let i=e.edge(r),a=r.w,o=e.node(a);o.in-=i,F(t,n,o)}),e.removeNode(r.v),o}function Re(e,t){let n=new x,r=0,i=0;e.nodes().forEach(e=>{n.setNode(e,{v:e,in:0,out:0})}),e.edges().forEach(e=>{let a=n.edge(e.v,e.w)||0,o=t(e),s=a+o;n.setEdge(e.v,e.w,s);let c=n.node(e.v),l=n.node(e.w);i=Math.max(i,c.out+=o),r=Math.max(r,l.in+=o)});let a=ze(i+r+3).map(()=>new Pe),o=r+1;return n.nodes().forEach(e=>{F(a,o,n.node(e))}),{graph:n,buckets:a,zeroIdx:o}}function F(e,t,n){var r,i,a;n.out?n.in?(a=e[n.out-n.in+t])==null||a.enqueue(n):(i=e[e.length-1])==null||i.enqueue(n):(r=e[0])==null||r.enqueue(n)}function ze(e){let t=[];for(let n=0;n<e;n++)t.push(n);return t}function Be(e,t){(e.graph().acyclicer===`greedy`?Ie(e,n(e)):Ve(e,t??null)).forEach(t=>{let n=e.edge(t);e.removeEdge(t),n.forwardName=t.name,n.reversed=!0,e.setEdge(t.w,t.v,n,k(`rev`))});function n(e){return t=>e.edge(t).weight}}function Ve(e,t){let n=[],r={},i={};function a(t){Object.hasOwn(i,t)||(i[t]=!0,r[t]=!0,e.outEdges(t).forEach(e=>{Object.hasOwn(r,e.w)?n.push(e):a(e.w)}),delete r[t])}function o(a){var s;Object.hasOwn(i,a)||(i[a]=!0,r[a]=!0,(s=e.outEdges(a))==null||s.forEach(i=>{Object.hasOwn(r,i.w)||t.node(a)?.rank>t.node(i.w)?.rank&&Ue(e,i.w,i)?n.push(i):o(i.w)}),delete r[a])}let s=a;return t&&typeof t.node==`function`&&(s=o),e.sources().forEach(s),e.nodes().forEach(s),n}function He(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.reversed){e.removeEdge(t);let r=n.forwardName;delete n.reversed,delete n.forwardName,e.setEdge(t.w,t.v,n,r)}})}function Ue(e,t,n){let r=/* @__PURE__ */ new Set;function i(t){if(e.sources().includes(t))return!0;r.add(t);for(let a of e.inEdges(t)??[])if((a.v!==n.v||a.w!==n.w)&&!r.has(a.v)&&i(a.v))return!0;return!1}return i(t)}function We(e){e.graph().dummyChains=[],e.edges().forEach(t=>Ge(e,t))}function Ge(e,t){let n=t.v,r=e.node(n).rank,i=t.w,a=e.node(i).rank,o=t.name,s=e.edge(t),c=s.labelRank;if(a===r+1)return;e.removeEdge(t);let l,u,d=0;for(++r;r<a;++d,++r)s.points=[],u={width:0,height:0,edgeLabel:s,edgeObj:t,rank:r},l=S(e,`edge`,u,`_d`),r===c&&(u.width=s.width,u.height=s.height,u.dummy=`edge-label`,u.labelpos=s.labelpos),e.setEdge(n,l,{weight:s.weight},o),d===0&&e.graph().dummyChains.push(l),n=l;e.setEdge(n,i,{weight:s.weight},o)}function Ke(e){e.graph().dummyChains.forEach(t=>{let n=e.node(t),r=n.edgeLabel,i;for(e.setEdge(n.edgeObj,r);n.dummy;)i=e.successors(t)[0],e.removeNode(t),r.points.push({x:n.x,y:n.y}),n.dummy===`edge-label`&&(r.x=n.x,r.y=n.y,r.width=n.width,r.height=n.height),t=i,n=e.node(t)})}function I(e){let t={};function n(r){let i=e.node(r);if(Object.hasOwn(t,r))return i.rank;t[r]=!0;let a=e.outEdges(r),o=a?a.map(t=>t==null?1/0:n(t.w)-e.edge(t).minlen):[],s=D(Math.min,o);return s===1/0&&(s=0),i.rank=s}e.sources().forEach(n)}function L(e,t){return e.node(t.w).rank-e.node(t.v).rank-e.edge(t).minlen}var R=qe;function qe(e){let t=new x({directed:!1}),n=e.nodes();if(n.length===0)throw Error(`Graph must have at least one node`);let r=n[0],i=e.nodeCount();t.setNode(r,{});let a,o;for(;Je(t,e)<i&&(a=Ye(t,e),a);)o=t.hasNode(a.v)?L(e,a):-L(e,a),Xe(t,e,o);return t}function Je(e,t){function n(r){let i=t.nodeEdges(r);i&&i.forEach(i=>{let a=i.v,o=r===a?i.w:a;!e.hasNode(o)&&!L(t,i)&&(e.setNode(o,{}),e.setEdge(r,o,{}),n(o))})}return e.nodes().forEach(n),e.nodeCount()}function Ye(e,t){return t.edges().reduce((n,r)=>{let i=1/0;return e.hasNode(r.v)!==e.hasNode(r.w)&&(i=L(t,r)),i<n[0]?[i,r]:n},[1/0,null])[1]}function Xe(e,t,n){e.nodes().forEach(e=>t.node(e).rank+=n)}var{preorder:Ze,postorder:Qe}=g,$e=z;z.initLowLimValues=H,z.initCutValues=B,z.calcCutValue=V,z.leaveEdge=tt,z.enterEdge=nt,z.exchangeEdges=rt;function z(e){e=xe(e),I(e);let t=R(e);H(t),B(t,e);let n,r;for(;n=tt(t);)r=nt(t,e,n),rt(t,e,n,r)}function B(e,t){let n=Qe(e,e.nodes());n=n.slice(0,n.length-1),n.forEach(n=>et(e,t,n))}function et(e,t,n){let r=e.node(n).parent,i=e.edge(n,r);i.cutvalue=V(e,t,n)}function V(e,t,n){let r=e.node(n).parent,i=!0,a=t.edge(n,r),o=0;a||=(i=!1,t.edge(r,n)),o=a.weight;let s=t.nodeEdges(n);return s&&s.forEach(a=>{let s=a.v===n,c=s?a.w:a.v;if(c!==r){let r=s===i,l=t.edge(a).weight;if(o+=r?l:-l,at(e,n,c)){let t=e.edge(n,c).cutvalue;o+=r?-t:t}}}),o}function H(e,t){arguments.length<2&&(t=e.nodes()[0]),U(e,{},1,t)}function U(e,t,n,r,i){let a=n,o=e.node(r);t[r]=!0;let s=e.neighbors(r);return s&&s.forEach(i=>{Object.hasOwn(t,i)||(n=U(e,t,n,i,r))}),o.low=a,o.lim=n++,i?o.parent=i:delete o.parent,n}function tt(e){return e.edges().find(t=>e.edge(t).cutvalue<0)}function nt(e,t,n){let r=n.v,i=n.w;t.hasEdge(r,i)||(r=n.w,i=n.v);let a=e.node(r),o=e.node(i),s=a,c=!1;return a.lim>o.lim&&(s=o,c=!0),t.edges().filter(t=>c===ot(e,e.node(t.v),s)&&c!==ot(e,e.node(t.w),s)).reduce((e,n)=>L(t,n)<L(t,e)?n:e)}function rt(e,t,n,r){let i=n.v,a=n.w;e.removeEdge(i,a),e.setEdge(r.v,r.w,{}),H(e),B(e,t),it(e,t)}function it(e,t){let n=e.nodes().find(t=>!e.node(t).parent);if(!n)return;let r=Ze(e,[n]);r=r.slice(1),r.forEach(n=>{let r=e.node(n).parent,i=t.edge(n,r),a=!1;i||(i=t.edge(r,n),a=!0),t.node(n).rank=t.node(r).rank+(a?i.minlen:-i.minlen)})}function at(e,t,n){return e.hasEdge(t,n)}function ot(e,t,n){return n.low<=t.lim&&t.lim<=n.lim}var st=ct;function ct(e){let t=e.graph().ranker;if(typeof t==`function`)return t(e);switch(t){case`network-simplex`:dt(e);break;case`tight-tree`:ut(e);break;case`longest-path`:lt(e);break;case`none`:break;default:dt(e)}}var lt=I;function ut(e){I(e),R(e)}function dt(e){$e(e)}var ft=pt;function pt(e){let t=ht(e),n=e.graph();Array.isArray(n.dummyChains)&&n.dummyChains.forEach(n=>{let r=e.node(n),i=r.edgeObj,a=mt(e,t,i.v,i.w),o=a.path,s=a.lca,c=0,l=o[c],u=!0;for(;n!==i.w;){if(r=e.node(n),u){for(;(l=o[c])!==s&&e.node(l).maxRank<r.rank;)c++;l===s&&(u=!1)}if(!u){for(;c<o.length-1&&e.node(o[c+1]).minRank<=r.rank;)c++;l=o[c]}l!==void 0&&e.setParent(n,l),n=e.successors(n)[0]}})}function mt(e,t,n,r){let i=[],a=[],o=Math.min(t[n].low,t[r].low),s=Math.max(t[n].lim,t[r].lim),c;c=n;do c=e.parent(c),i.push(c);while(c&&(t[c].low>o||s>t[c].lim));let l=c,u=r;for(;(u=e.parent(u))!==l;)a.push(u);return{path:i.concat(a.reverse()),lca:l}}function ht(e){let t={},n=0;function r(i){let a=n;e.children(i).forEach(r),t[i]={low:a,lim:n++}}return e.children(N).forEach(r),t}function gt(e){let t=S(e,`root`,{},`_root`),n=_t(e),r=Object.values(n),i=D(Math.max,r)-1,a=2*i+1;e.graph().nestingRoot=t,e.edges().forEach(t=>e.edge(t).minlen*=a);let o=vt(e)+1;e.children(N).forEach(r=>{W(e,t,a,o,i,n,r)}),e.graph().nodeRankFactor=a}function W(e,t,n,r,i,a,o){let s=e.children(o);if(!s.length){o!==t&&e.setEdge(t,o,{weight:0,minlen:n});return}let c=T(e,`_bt`),l=T(e,`_bb`),u=e.node(o);e.setParent(c,o),u.borderTop=c,e.setParent(l,o),u.borderBottom=l,s.forEach(s=>{W(e,t,n,r,i,a,s);let u=e.node(s),d=u.borderTop?u.borderTop:s,f=u.borderBottom?u.borderBottom:s,p=u.borderTop?r:2*r,m=d===f?i-(a[o]??0)+1:1;e.setEdge(c,d,{weight:p,minlen:m,nestingEdge:!0}),e.setEdge(f,l,{weight:p,minlen:m,nestingEdge:!0})}),e.parent(o)||e.setEdge(t,c,{weight:0,minlen:i+(a[o]??0)})}function _t(e){let t={};function n(r,i){let a=e.children(r);a&&a.length&&a.forEach(e=>n(e,i+1)),t[r]=i}return e.children(N).forEach(e=>n(e,1)),t}function vt(e){return e.edges().reduce((t,n)=>t+e.edge(n).weight,0)}function yt(e){let t=e.graph();e.removeNode(t.nestingRoot),delete t.nestingRoot,e.edges().forEach(t=>{e.edge(t).nestingEdge&&e.removeEdge(t)})}var bt=xt;function xt(e){function t(n){let r=e.children(n),i=e.node(n);if(r.length&&r.forEach(t),i&&Object.hasOwn(i,`minRank`)){i.borderLeft=[],i.borderRight=[];for(let t=i.minRank,r=i.maxRank+1;t<r;++t)St(e,`borderLeft`,`_bl`,n,i,t),St(e,`borderRight`,`_br`,n,i,t)}}e.children(N).forEach(t)}function St(e,t,n,r,i,a){let o={width:0,height:0,rank:a,borderType:t},s=i[t][a-1],c=S(e,`border`,o,n);i[t][a]=c,e.setParent(c,r),s&&e.setEdge(s,c,{weight:1})}function Ct(e){let t=e.graph().rankdir?.toLowerCase();(t===`lr`||t===`rl`)&&Tt(e)}function wt(e){let t=e.graph().rankdir?.toLowerCase();(t===`bt`||t===`rl`)&&Dt(e),(t===`lr`||t===`rl`)&&(Ot(e),Tt(e))}function Tt(e){e.nodes().forEach(t=>Et(e.node(t))),e.edges().forEach(t=>Et(e.edge(t)))}function Et(e){let t=e.width;e.width=e.height,e.height=t}function Dt(e){e.nodes().forEach(t=>G(e.node(t))),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(G),Object.hasOwn(r,`y`)&&G(r)})}function G(e){e.y=-e.y}function Ot(e){e.nodes().forEach(t=>K(e.node(t))),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(K),Object.hasOwn(r,`x`)&&K(r)})}function K(e){let t=e.x;e.x=e.y,e.y=t}function kt(e,t=null){let n={},r=e.nodes().filter(t=>!e.children(t).length),i=r.map(t=>e.node(t).rank),a=A(D(Math.max,i)+1).map(()=>[]);function o(t){if(n[t])return;n[t]=!0;let r=e.node(t);a[r.rank].push(t);let i=e.successors(t);i&&[...i].sort((e,t)=>s(e,t)).forEach(o)}r.sort((t,n)=>e.node(t).rank-e.node(n).rank).forEach(o);function s(n,r){return Ae(t,e.node(n),e.node(r))}return a}function At(e,t){let n=0;for(let r=1;r<t.length;++r)n+=jt(e,t[r-1],t[r]);return n}function jt(e,t,n){let r=ke(n,n.map((e,t)=>t)),i=t.flatMap(t=>{let n=e.outEdges(t);return n?n.map(t=>({pos:r[t.w],weight:e.edge(t).weight})).sort((e,t)=>e.pos-t.pos):[]}),a=1;for(;a<n.length;)a<<=1;let o=2*a-1;--a;let s=Array(o).fill(0),c=0;return i.forEach(e=>{let t=e.pos+a;s[t]+=e.weight;let n=0;for(;t>0;)t%2&&(n+=s[t+1]),t=t-1>>1,s[t]+=e.weight;c+=e.weight*n}),c}function Mt(e,t=[]){return t.map(t=>{let n=e.inEdges(t);if(!n||!n.length)return{v:t};{let r=n.reduce((t,n)=>{let r=e.edge(n),i=e.node(n.v);return{sum:t.sum+r.weight*i.order,weight:t.weight+r.weight}},{sum:0,weight:0});return{v:t,barycenter:r.sum/r.weight,weight:r.weight}}})}function Nt(e,t){let n={};return e.forEach((e,t)=>{let r={indegree:0,in:[],out:[],vs:[e.v],i:t};e.barycenter!==void 0&&(r.barycenter=e.barycenter,r.weight=e.weight),n[e.v]=r}),t.edges().forEach(e=>{let t=n[e.v],r=n[e.w];t!==void 0&&r!==void 0&&(r.indegree++,t.out.push(r))}),Pt(Object.values(n).filter(e=>!e.indegree))}function Pt(e){let t=[];function n(e){return t=>{t.merged||(t.barycenter===void 0||e.barycenter===void 0||t.barycenter>=e.barycenter)&&Ft(e,t)}}function r(t){return n=>{n.in.push(t),--n.indegree===0&&e.push(n)}}for(;e.length;){let i=e.pop();t.push(i),i.in.reverse().forEach(n(i)),i.out.forEach(r(i))}return t.filter(e=>!e.merged).map(e=>j(e,[`vs`,`i`,`barycenter`,`weight`]))}function Ft(e,t){let n=0,r=0;e.weight&&(n+=e.barycenter*e.weight,r+=e.weight),t.weight&&(n+=t.barycenter*t.weight,r+=t.weight),e.vs=t.vs.concat(e.vs),e.barycenter=n/r,e.weight=r,e.i=Math.min(t.i,e.i),t.merged=!0}function It(e,t,n,r,i){let a={},o=null,s=null,c=i;typeof t==`boolean`?(c=t,a={}):t&&(a=t,o=n??null,s=r??null);let l=Ee(e,e=>Object.hasOwn(e,`barycenter`)),u=l.lhs,d=l.rhs.sort((e,t)=>t.i-e.i),f=[],p=0,m=0,h=0;u.sort(Rt(s,o,!!c));for(let[e,t]of Object.entries(a)){let n=u.findIndex(t=>t.vs[0]===e);u.splice(n+1,0,t)}h=Lt(f,d,h),u.forEach(e=>{h+=e.vs.length,f.push(e.vs),p+=e.barycenter*e.weight,m+=e.weight,h=Lt(f,d,h)});let g={vs:f.flat(1)};return m&&(g.barycenter=p/m,g.weight=m),g}function Lt(e,t,n){let r;for(;t.length&&(r=t[t.length-1]).i<=n;)t.pop(),e.push(r.vs),n++;return n}function Rt(e,t,n){return(r,i)=>{if(r.barycenter<i.barycenter)return-1;if(r.barycenter>i.barycenter)return 1;if(e&&(typeof r.vs[0]==`string`||typeof i.vs[0]==`string`)){let n=Ae(t,e.node(r.vs[0]),e.node(i.vs[0]));if(n!==0)return n}return n?i.i-r.i:r.i-i.i}}function zt(e,t,n,r,i){var a,o;let s=null,c=i;typeof r==`boolean`?(c=r,s=null):r!==void 0&&(s=r);let l=e.children(t),u=e.node(t),d=u?u.borderLeft:void 0,f=u?u.borderRight:void 0,p={};d&&(l=l.filter(e=>e!==d&&e!==f));let m=Mt(e,l);m.forEach(t=>{if(e.children(t.v).length){let{result:r}=zt(e,t.v,n,s,c);p[t.v]=r,Object.hasOwn(r,`barycenter`)&&Vt(t,r)}});let h=Nt(m,n);Bt(h,p);let g={},_=!1;for(let t=0;t<h.length;t++)for(let n=t+1;n<h.length;n++)if(h[t]&&h[n]&&(a=h[t])!=null&&a.barycenter&&(o=h[n])!=null&&o.barycenter&&h[t]?.barycenter===h[n].barycenter){let r=h[t]?.vs[0]??``,i=h[n]?.vs[0]??``,a=e.node(r),o=e.node(i);if(a.dummy===`edge`&&o.dummy===`edge`&&a.edgeObj?.v===o.edgeObj?.v&&a.edgeObj?.w===o.edgeObj?.w){if(a.edgeLabel.reversed){g[i]=h[t],h.splice(t,1),t--;break}g[r]||(g[r]=h[n],h.splice(n,1),n--)}else _=!0}let v=It(h,g,s,e,c);if(d&&f){v.vs=[d,v.vs,f].flat(1);let t=e.predecessors(d);if(t&&t.length){let n=e.node(t[0]),r=e.predecessors(f),i=e.node(r[0]);Object.hasOwn(v,`barycenter`)||(v.barycenter=0,v.weight=0),v.barycenter=(v.barycenter*v.weight+n.order+i.order)/(v.weight+2),v.weight+=2}}return Object.defineProperty(v,\"result\",{value:v,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(v,\"usedBias\",{value:_,enumerable:!1,configurable:!0,writable:!0}),v}function Bt(e,t){e.forEach(e=>{e.vs=e.vs.flatMap(e=>t[e]?t[e].vs:e)})}function Vt(e,t){e.barycenter===void 0?(e.barycenter=t.barycenter,e.weight=t.weight):(e.barycenter=(e.barycenter*e.weight+t.barycenter*t.weight)/(e.weight+t.weight),e.weight+=t.weight)}function Ht(e,t,n,r){r||=e.nodes();let i=Ut(e),a=new x({compound:!0}).setGraph({root:i}).setDefaultNodeLabel(t=>e.node(t));return r.forEach(r=>{let o=e.node(r),s=e.parent(r);if(o.rank===t||o.minRank<=t&&t<=o.maxRank){a.setNode(r),a.setParent(r,s||i);let c=e[n](r);c&&c.forEach(t=>{let n=t.v===r?t.w:t.v,i=a.edge(n,r),o=i===void 0?0:i.weight;a.setEdge(n,r,{weight:e.edge(t).weight+o})}),Object.hasOwn(o,`minRank`)&&a.setNode(r,{borderLeft:o.borderLeft[t],borderRight:o.borderRight[t]})}}),a}function Ut(e){let t;for(;e.hasNode(t=k(`_root`)););return t}function Wt(e,t,n){let r={},i;n.forEach(n=>{let a=e.parent(n),o,s;for(;a;){if(o=e.parent(a),o?(s=r[o],r[o]=a):(s=i,i=a),s&&s!==a){t.setEdge(s,a);return}a=o}})}function Gt(e,t={},n=null){if(typeof t.customOrder==`function`){t.customOrder(e,Gt);return}let r=O(e),i=Kt(e,A(1,r+1),`inEdges`),a=Kt(e,A(r-1,-1,-1),`outEdges`),o=kt(e,n);if(Jt(e,o),t.disableOptimalOrderHeuristic)return;let s=1/0,c,l=t.constraints||[];for(let t=0,r=0;r<4;++t,++r){qt(t%2?i:a,t%4>=2,l,n),o=w(e);let u=At(e,o);u<s?(r=0,c=Object.assign({},o),s=u):u===s&&(c=structuredClone(o))}Jt(e,c)}function Kt(e,t,n){let r=/* @__PURE__ */ new Map,i=(e,t)=>{r.has(e)||r.set(e,[]),r.get(e).push(t)};for(let t of e.nodes()){let n=e.node(t);if(typeof n.rank==`number`&&i(n.rank,t),typeof n.minRank==`number`&&typeof n.maxRank==`number`)for(let e=n.minRank;e<=n.maxRank;e++)e!==n.rank&&i(e,t)}return t.map(function(t){return Ht(e,t,n,r.get(t)||[])})}function qt(e,t,n,r){let i=!0,a=new x;e.forEach(function(e){n.forEach(e=>a.setEdge(e.left,e.right));let o=e.graph().root,{result:s,usedBias:c}=zt(e,o,a,r,i);t&&c&&(i=!i),s.vs.forEach((t,n)=>e.node(t).order=n),Wt(e,a,s.vs)})}function Jt(e,t){Object.values(t).forEach(t=>t.forEach((t,n)=>e.node(t).order=n))}function Yt(e,t){let n={};function r(t,r){let i=0,a=0,o=t.length,s=r[r.length-1];return r.forEach((t,c)=>{let l=Zt(e,t),u=l?e.node(l).order:o;(l||t===s)&&(r.slice(a,c+1).forEach(t=>{let r=e.predecessors(t);r&&r.forEach(r=>{let a=e.node(r),o=a.order;(o<i||u<o)&&!(a.dummy&&e.node(t).dummy)&&Qt(n,r,t)})}),a=c+1,i=u)}),r}return t.length&&t.reduce(r),n}function Xt(e,t){let n={};function r(t){return e.node(t)?.dummy===`border`}if(!e.nodes().some(r))return n;function i(t,r,i,a,o){A(r,i).forEach(r=>{let i=t[r];if(i!==void 0&&e.node(i).dummy){let t=e.predecessors(i);t&&t.forEach(t=>{if(t===void 0)return;let r=e.node(t);r.dummy&&(r.order<a||r.order>o)&&Qt(n,t,i)})}})}function a(t,n){let a=-1,o=-1,s=0;return n.forEach((c,l)=>{if(r(c)){let t=e.predecessors(c);if(t&&t.length){let r=t[0];if(r===void 0)return;o=e.node(r).order,i(n,s,l,a,o),s=l,a=o}}i(n,s,n.length,o,t.length)}),n}return t.length&&t.reduce(a),n}function Zt(e,t){if(e.node(t).dummy){let n=e.predecessors(t);if(n)return n.find(t=>e.node(t).dummy)}}function Qt(e,t,n){if(t>n){let e=t;t=n,n=e}let r=e[t];r||(e[t]=r={}),r[n]=!0}function $t(e,t,n){if(t>n){let e=t;t=n,n=e}let r=e[t];return r!==void 0&&Object.hasOwn(r,n)}function en(e,t,n,r,i){let a={},o={},s={};return t.forEach(e=>{e.forEach((e,t)=>{a[e]=e,o[e]=e,s[e]=t})}),t.forEach(t=>{let c=-1,l=-1,u=!1,d=t,f=t.findIndex(t=>i?.includes(t)||un(t,e,i));f>0&&(d=[t[f],...t.slice(0,f),...t.slice(f+1)],u=!0),d.forEach(t=>{let d=r(t);if(d&&d.length){i!=null&&i.includes(t)&&(d=d.filter(t=>un(t,e,i)));let r=d.sort((e,t)=>{let n=s[e],r=s[t];return(n===void 0?0:n)-(r===void 0?0:r)}),f=(r.length-1)/2;for(let e=Math.floor(f),i=Math.ceil(f);e<=i;++e){let i=r[e];if(i===void 0)continue;let d=s[i];if(d!==void 0&&o[t]===t&&c<d&&s[i]!==l&&!$t(n,t,i)){let e=a[i];e!==void 0&&(o[i]=t,o[t]=a[t]=e,c=d,u&&=(c=-1,l=s[i]??-1,!1))}}}})}),{root:a,align:o}}function tn(e,t,n,r,i=!1){let a={},o=nn(e,t,n,i),s=i?`borderLeft`:`borderRight`;function c(e,t){let n=o.nodes().slice(),r={},i=n.pop();for(;i;){if(r[i])e(i);else{r[i]=!0,n.push(i);for(let e of t(i))n.push(e)}i=n.pop()}}function l(e){let t=o.inEdges(e);t?a[e]=t.reduce((e,t)=>{let n=a[t.v]??0,r=o.edge(t);return Math.max(e,n+(r===void 0?0:r))},0):a[e]=0}function u(t){let n=o.outEdges(t),r=1/0;n&&(r=n.reduce((e,t)=>{let n=a[t.w],r=o.edge(t);return Math.min(e,(n===void 0?0:n)-(r===void 0?0:r))},1/0));let i=e.node(t);r!==1/0&&i.borderType!==s&&(a[t]=Math.max(a[t]===void 0?0:a[t],r))}function d(e){return o.predecessors(e)||[]}function f(e){return o.successors(e)||[]}return c(l,d),c(u,f),Object.keys(r).forEach(e=>{let t=n[e];t!==void 0&&(a[e]=a[t]??0)}),a}function nn(e,t,n,r){let i=new x,a=e.graph(),o=cn(a.nodesep,a.edgesep,r);return t.forEach(t=>{let r;t.forEach(t=>{let a=n[t];if(a!==void 0){if(i.setNode(a),r!==void 0){let s=n[r];if(s!==void 0){let n=i.edge(s,a);i.setEdge(s,a,Math.max(o(e,t,r),n||0))}}r=t}})}),i}function rn(e,t){return Object.values(t).reduce((t,n)=>{let r=-1/0,i=1/0;Object.entries(n).forEach(([t,n])=>{let a=ln(e,t)/2;r=Math.max(n+a,r),i=Math.min(n-a,i)});let a=r-i;return a<t[0]&&(t=[a,n]),t},[1/0,null])[1]}function an(e,t){let n=Object.values(t),r=D(Math.min,n),i=D(Math.max,n);[`u`,`d`].forEach(n=>{[`l`,`r`].forEach(a=>{let o=n+a,s=e[o];if(!s||s===t)return;let c=Object.values(s),l=r-D(Math.min,c);a!==`l`&&(l=i-D(Math.max,c)),l&&(e[o]=M(s,e=>e+l))})})}function on(e,t=void 0){let n=e.ul;return n?M(n,(n,r)=>{if(t){let n=e[t.toLowerCase()];if(n&&n[r]!==void 0)return n[r]}let i=Object.values(e).map(e=>{let t=e[r];return t===void 0?0:t}).sort((e,t)=>e-t);return((i[1]??0)+(i[2]??0))/2}):{}}function sn(e,t){let n=w(e),r=Object.assign(Yt(e,n),Xt(e,n)),i={},a;return[`u`,`d`].forEach(o=>{a=o===`u`?n:Object.values(n).reverse(),[`l`,`r`].forEach(n=>{n===`r`&&(a=a.map(e=>Object.values(e).reverse()));let s=en(e,a,r,t=>(o===`u`?e.predecessors(t):e.successors(t))||[],t),c=tn(e,a,s.root,s.align,n===`r`);n===`r`&&(c=M(c,e=>-e)),i[o+n]=c})}),an(i,rn(e,i)),on(i,e.graph().align)}function cn(e,t,n){return(r,i,a)=>{let o=r.node(i),s=r.node(a),c=0,l;if(c+=o.width/2,Object.hasOwn(o,`labelpos`))switch(o.labelpos.toLowerCase()){case`l`:l=-o.width/2;break;case`r`:l=o.width/2}if(l&&(c+=n?l:-l),l=void 0,c+=(o.dummy?t:e)/2,c+=(s.dummy?t:e)/2,c+=s.width/2,Object.hasOwn(s,`labelpos`))switch(s.labelpos.toLowerCase()){case`l`:l=s.width/2;break;case`r`:l=-s.width/2}return l&&(c+=n?l:-l),c}}function ln(e,t){return e.node(t).width}function un(e,t,n){if(!n)return!1;let r=t.node(e)?.edgeObj;if(!r||t.node(e).edgeLabel.reversed)return!1;let i=n.indexOf(r?.v),a=n.indexOf(r?.w);return i!==-1&&a!==-1&&i===(a+1)%n.length||i===(a-1)%n.length}function dn(e,t){e=C(e),fn(e),Object.entries(sn(e,t)).forEach(([t,n])=>e.node(t).x=n)}function fn(e){let t=w(e),n=e.graph(),r=n.ranksep,i=n.rankalign,a=0;t.forEach(t=>{let n=t.reduce((t,n)=>{let r=e.node(n).height??0;return t>r?t:r},0);t.forEach(t=>{let r=e.node(t);r.y=i===`top`?a+r.height/2:i===`bottom`?a+n-r.height/2:a+n/2}),a+=n+r})}var pn=/* @__PURE__ */ new WeakMap;function mn(e,t={}){return gn(e,De,t),e}function hn(e,t,n){let r=t;for(;r!==void 0;){let t=e.parent(r);if(t===n)return r;r=t}}function gn(e,t,n){let r=e.nodes().filter(t=>e.children(t).length),i={};r.forEach(r=>{let a=e.node(r);if(a&&a.rankdir){let o=new x({multigraph:!0,compound:!0});o.setGraph({rankdir:a.rankdir});let s=e.children(r);s.forEach(t=>{let n={...e.node(t)};o.setNode(t,n);let i=e.parent(t);i&&i!==r&&s.includes(i)&&o.setParent(t,i)});let c=/* @__PURE__ */ new Set;e.edges().forEach(t=>{let n=hn(e,t.v,r),i=hn(e,t.w,r);if(n===t.v&&i===t.w)o.setEdge(t,{...e.edge(t)});else if(n&&i&&n!==i){let r=`${n}\\0${i}`;c.has(r)||(c.add(r),o.setEdge(n,i,{...e.edge(t)}))}}),gn(o,t,n);let l=On(o);vn(l,t,n,null),yn(o,l);let u=1/0,d=1/0,f=-1/0,p=-1/0;o.nodes().forEach(e=>{if(e===r)return;let t=o.node(e);t&&typeof t.x==`number`&&typeof t.y==`number`&&typeof t.width==`number`&&typeof t.height==`number`&&(u=Math.min(u,t.x-t.width/2),f=Math.max(f,t.x+t.width/2),d=Math.min(d,t.y-t.height/2),p=Math.max(p,t.y+t.height/2))}),isFinite(u)&&isFinite(d)&&isFinite(f)&&isFinite(p)||(u=d=0,f=p=0);let m=f-u,h=p-d;i[r]={minX:u,minY:d,maxX:f,maxY:p,width:m,height:h,offsetX:u,offsetY:d},a._dagreClusterSubgraph=o}});let a=[],o=t=>{let n=[],r=(e.children(t)||[]).filter(e=>e!==t);for(;r.length>0;){let t=r.shift();n.push(t),(e.children(t)||[]).filter(e=>e!==t).forEach(e=>r.push(e))}return n},s=/* @__PURE__ */ new Map;r.forEach(t=>{let n=e.node(t);n&&n.rankdir&&i[t]&&s.set(t,(e.children(t)||[]).filter(e=>e!==t))});let c=new Set([...s.values()].flat()),l=/* @__PURE__ */ new Map;s.forEach((e,t)=>{c.has(t)||l.set(t,o(t))});let u=new Set([...l.values()].flat()),d=e=>{for(let[t,n]of l)if(n.includes(e))return t;return e},f=[];e.edges().forEach(t=>{(u.has(t.v)||u.has(t.w))&&f.push({edge:t,label:e.edge(t)})});let p=/* @__PURE__ */ new Map;u.forEach(t=>{let n=e.parent(t);p.set(t,typeof n==`string`?n:void 0)}),l.forEach((t,n)=>{let r=e.node(n),o=[];t.forEach(t=>{let n=e.node(t);n&&(o.push({id:t,node:n,parent:p.get(t)}),e.removeNode(t))});let s=f.filter(({edge:e})=>t.includes(e.v)||t.includes(e.w)),c=i[n];r&&(a.push({clusterId:n,subgraph:r._dagreClusterSubgraph,bounds:c,children:t,removedNodes:o,removedEdges:s}),r.width=c.width,r.height=c.height)});let m=/* @__PURE__ */ new Set;f.forEach(({edge:t,label:n})=>{let r=d(t.v),i=d(t.w);if(r!==i&&e.hasNode(r)&&e.hasNode(i)){let t=`${r}\\0${i}`;m.has(t)||(m.add(t),e.setEdge(r,i,{...n,width:0,height:0}))}});let h=On(e),g=vn(h,t,n,pn.get(e)??null);pn.set(e,g),yn(e,h),m.forEach(t=>{let n=t.indexOf(`\\0`),r=t.slice(0,n),i=t.slice(n+1);e.hasEdge(r,i)&&e.removeEdge(r,i)}),a.forEach(({clusterId:t,subgraph:n,bounds:r,removedNodes:i,removedEdges:a})=>{let o=e.node(t),s=o?.x??0,c=o?.y??0,l=(r.minX+r.maxX)/2,u=(r.minY+r.maxY)/2;i.forEach(({id:t,node:n,parent:r})=>{e.setNode(t,n),r!==void 0&&e.setParent(t,r)}),a.forEach(({edge:t,label:n})=>{e.setEdge(t,n)}),n.nodes().forEach(r=>{if(r===t)return;let i=n.node(r),a=e.node(r);a&&i&&typeof i.x==`number`&&typeof i.y==`number`&&(a.x=s+(i.x-l),a.y=c+(i.y-u))}),_n(e,n,s-l,c-u),delete o._dagreClusterSubgraph}),r.forEach(t=>{let n=e.node(t),r=i[t];if(n&&n.rankdir&&n._dagreClusterSubgraph&&r){let i=n._dagreClusterSubgraph,a=n.x??0,o=n.y??0,s=(r.minX+r.maxX)/2,c=(r.minY+r.maxY)/2;i.nodes().forEach(n=>{if(n===t)return;let r=i.node(n),l=e.node(n);if(l&&r&&typeof r.x==`number`&&typeof r.y==`number`){let e=r.x-s,t=r.y-c;l.x=a+e,l.y=o+t}}),_n(e,i,a-s,o-c),delete n._dagreClusterSubgraph}})}function _n(e,t,n,r){t.edges().forEach(i=>{if(!e.hasEdge(i))return;let a=t.edge(i),o=e.edge(i);o.points=a.points.map(e=>({x:e.x+n,y:e.y+r})),Object.hasOwn(a,`x`)&&(o.x=a.x+n,o.y=a.y+r)})}function vn(e,t,n,r=null){var i,a;let o=n?.useDynamic!==!1,s=o&&(i=r?.graph)!=null?i:null,c=o&&(a=r?.rawNodes)!=null?a:null;t(`    makeSpaceForEdgeLabels`,()=>kn(e)),t(`    removeSelfEdges`,()=>Rn(e)),t(`    acyclic`,()=>Be(e,s)),t(`    nestingGraph.run`,()=>gt(e)),t(`    rank`,()=>st(C(e))),t(`    injectEdgeLabelProxies`,()=>An(e)),t(`    removeEmptyRanks`,()=>we(e)),t(`    nestingGraph.cleanup`,()=>yt(e)),t(`    normalizeRanks`,()=>Ce(e)),t(`    assignRankMinMax`,()=>jn(e)),t(`    removeEdgeLabelProxies`,()=>Mn(e)),t(`    normalize.run`,()=>We(e)),t(`    parentDummyChains`,()=>ft(e)),t(`    addBorderSegments`,()=>bt(e)),t(`    order`,()=>Gt(e,n,c)),t(`    insertSelfEdges`,()=>zn(e)),t(`    adjustCoordinateSystem`,()=>Ct(e)),t(`    position`,()=>dn(e,n.corePath)),t(`    positionSelfEdges`,()=>Bn(e));let l=JSON.parse(JSON.stringify(e._nodes));return t(`    removeBorderNodes`,()=>Ln(e)),t(`    normalize.undo`,()=>Ke(e)),t(`    fixupEdgeLabelCoords`,()=>Fn(e)),t(`    undoCoordinateSystem`,()=>wt(e)),t(`    translateGraph`,()=>Nn(e)),t(`    assignNodeIntersects`,()=>Pn(e)),t(`    reversePoints`,()=>In(e)),t(`    acyclic.undo`,()=>He(e)),{graph:e,rawNodes:l}}function yn(e,t){e.nodes().forEach(n=>{let r=e.node(n),i=t.node(n);r&&(r.x=i.x,r.y=i.y,r.order=i.order,r.rank=i.rank,t.children(n).length&&(r.width=i.width,r.height=i.height))}),e.edges().forEach(n=>{let r=e.edge(n),i=t.edge(n);r.points=i.points,Object.hasOwn(i,`x`)&&(r.x=i.x,r.y=i.y)}),e.graph().width=t.graph().width,e.graph().height=t.graph().height}var bn=[`nodesep`,`edgesep`,`ranksep`,`marginx`,`marginy`],xn={ranksep:50,edgesep:20,nodesep:50,rankdir:`TB`,rankalign:`center`},Sn=[`acyclicer`,`ranker`,`rankdir`,`align`,`rankalign`],Cn=[`width`,`height`,`rank`],wn={width:0,height:0},Tn=[`minlen`,`weight`,`width`,`height`,`labeloffset`],En={minlen:1,weight:1,width:0,height:0,labeloffset:10,labelpos:`r`},Dn=[`labelpos`];function On(e){let t=new x({multigraph:!0,compound:!0}),n=J(e.graph());return t.setGraph(Object.assign({},xn,q(n,bn),j(n,Sn))),e.nodes().forEach(n=>{let r=q(J(e.node(n)),Cn);Object.keys(wn).forEach(e=>{r[e]===void 0&&(r[e]=wn[e])}),t.setNode(n,r);let i=e.parent(n);i!==void 0&&t.setParent(n,i)}),e.edges().forEach(n=>{let r=J(e.edge(n));t.setEdge(n,Object.assign({},En,q(r,Tn),j(r,Dn)))}),t}function kn(e){let t=e.graph();t.ranksep/=2,e.edges().forEach(n=>{let r=e.edge(n);r.minlen*=2,(r.labelpos??`r`).toLowerCase()!==`c`&&(t.rankdir===`TB`||t.rankdir===`BT`?r.width+=r.labeloffset:r.height+=r.labeloffset)})}function An(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.width&&n.height){let n=e.node(t.v);S(e,`edge-proxy`,{rank:(e.node(t.w).rank-n.rank)/2+n.rank,e:t},`_ep`)}})}function jn(e){let t=0;e.nodes().forEach(n=>{let r=e.node(n);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(r.borderBottom).rank,t=Math.max(t,r.maxRank))}),e.graph().maxRank=t}function Mn(e){e.nodes().forEach(t=>{let n=e.node(t);if(n.dummy===`edge-proxy`){let r=n;e.edge(r.e).labelRank=n.rank,e.removeNode(t)}})}function Nn(e){let t=1/0,n=0,r=1/0,i=0,a=e.graph(),o=a.marginx||0,s=a.marginy||0;function c(e){let a=e.x,o=e.y,s=e.width,c=e.height;t=Math.min(t,a-s/2),n=Math.max(n,a+s/2),r=Math.min(r,o-c/2),i=Math.max(i,o+c/2)}e.nodes().forEach(t=>c(e.node(t))),e.edges().forEach(t=>{let n=e.edge(t);Object.hasOwn(n,`x`)&&c(n)}),t-=o,r-=s,e.nodes().forEach(n=>{let i=e.node(n);i.x-=t,i.y-=r}),e.edges().forEach(n=>{let i=e.edge(n);i.points.forEach(e=>{e.x-=t,e.y-=r}),Object.hasOwn(i,`x`)&&(i.x-=t),Object.hasOwn(i,`y`)&&(i.y-=r)}),a.width=n-t+o,a.height=i-r+s}function Pn(e){e.edges().forEach(t=>{if(t.v===t.w)return;let n=e.edge(t),r=e.node(t.v),i=e.node(t.w),a,o;n.points?(a=n.points[0],o=n.points[n.points.length-1]):(n.points=[],a=i,o=r),n.points.unshift(Se(r,a)),n.points.push(Se(i,o))})}function Fn(e){e.edges().forEach(t=>{let n=e.edge(t);if(Object.hasOwn(n,`x`))switch((n.labelpos===`l`||n.labelpos===`r`)&&(n.width-=n.labeloffset),n.labelpos){case`l`:n.x-=n.width/2+n.labeloffset;break;case`r`:n.x+=n.width/2+n.labeloffset}})}function In(e){e.edges().forEach(t=>{let n=e.edge(t);n.reversed&&n.points.reverse()})}function Ln(e){e.nodes().forEach(t=>{if(e.children(t).length){let n=e.node(t),r=e.node(n.borderTop),i=e.node(n.borderBottom),a=e.node(n.borderLeft[n.borderLeft.length-1]),o=e.node(n.borderRight[n.borderRight.length-1]);n.width=Math.abs(o.x-a.x),n.height=Math.abs(i.y-r.y),n.x=a.x+n.width/2,n.y=r.y+n.height/2}}),e.nodes().forEach(t=>{e.node(t).dummy===`border`&&e.removeNode(t)})}function Rn(e){e.edges().forEach(t=>{if(t.v===t.w){let n=e.node(t.v);n.selfEdges||=[],n.selfEdges.push({e:t,label:e.edge(t)}),e.removeEdge(t)}})}function zn(e){w(e).forEach(t=>{let n=0;t.forEach((t,r)=>{let i=e.node(t);typeof i.rank!=`number`&&(i.rank=0),i.order=r+n,(i.selfEdges||[]).forEach(t=>{S(e,`selfedge`,{width:t.label.width,height:t.label.height,rank:i.rank,order:r+ ++n,e:t.e,edgeLabel:t.label},`_se`),Array.isArray(t.label.points)&&t.label.points.length===7||(t.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete i.selfEdges})})}function Bn(e){e.nodes().forEach(t=>{let n=e.node(t),r=e=>typeof e==`number`&&isFinite(e);if(n.dummy===`selfedge`){let i=n,a=e.node(i.e.v),o=r(a?.x)?a.x:0,s=r(a?.y)?a.y:0,c=r(a?.width)?a.width:0,l=r(a?.height)?a.height:0,u=r(n.x)?n.x:o,d=r(n.y)?n.y:s,f=c/2,p=l/2;i.edgeLabel.points=[{x:u+f,y:d-p},{x:u+f,y:d-p},{x:u,y:d},{x:u-f,y:d+p},{x:u-f,y:d+p},{x:u,y:d},{x:u,y:d}],i.edgeLabel.x=u,i.edgeLabel.y=d,e.setEdge(i.e,i.edgeLabel),e.removeNode(t)}else n&&Array.isArray(n.selfEdges)&&n.selfEdges.forEach(e=>{if(!Array.isArray(e.label.points)||e.label.points.length!==7){let t=r(n.x)?n.x:0,i=r(n.y)?n.y:0,a=r(n.width)?n.width:0,o=r(n.height)?n.height:0,s=a/2,c=o/2;e.label.points=[{x:t+s,y:i-c},{x:t+s,y:i-c},{x:t,y:i},{x:t-s,y:i+c},{x:t-s,y:i+c},{x:t,y:i},{x:t,y:i}]}})})}function q(e,t){return M(j(e,t),Number)}function J(e){let t={};return e&&Object.entries(e).forEach(([e,n])=>{typeof e==`string`&&(e=e.toLowerCase()),t[e]=n}),t}\n/*! For license information please see dagre.esm.js.LEGAL.txt */\nfunction Vn(e,t,n){let r=/* @__PURE__ */ new Map,i=/* @__PURE__ */ new Map;for(let[e,n]of t)Un(r,e,n),Un(i,n,e);let a=e=>{let[t,a]=r.get(e)??[];return t!==void 0&&a===void 0&&i.get(t)?.size===1&&n.get(t)===n.get(e)?t:void 0},o=[...e],s=new Set(o.flatMap(e=>a(e)??[])),c=o.filter(e=>!s.has(e)).map(e=>Hn(e,a)),l=new Set(c.flat());return[...c,...o.filter(e=>!l.has(e)).map(e=>[e])]}function Hn(e,t){let n=[e];for(let r=t(e);r!==void 0;r=t(r))n.push(r);return n}function Un(e,t,n){let r=e.get(t)??/* @__PURE__ */ new Set;e.set(t,r.add(n))}const Wn={ranksep:60,nodesep:36,edgesep:24,ranker:`tight-tree`,align:`UL`,rankalign:`bottom`},Y={LR:{along:`x`,across:`y`,size:`width`,side:`height`},TB:{along:`y`,across:`x`,size:`height`,side:`width`}};function Gn(e,t,n,r=/* @__PURE__ */ new Map){let i=new Map(Vn(e.keys(),t,r).map(e=>[e[0]??``,e])),a=new Map([...i].flatMap(([e,t])=>t.map(t=>[t,e]))),o=Xn(new Map([...i].map(([t,r])=>[t,Jn(r,e,n)])),Kn(t.flatMap(([e,t])=>{let[n,r]=[a.get(e),a.get(t)];return n!==void 0&&r!==void 0&&n!==r?[[n,r]]:[]})),n,r);return new Map([...i].flatMap(([t,r])=>Yn(r,e,o.get(t)??{x:0,y:0},n)))}function Kn(e){let t=qn(e),n=/* @__PURE__ */ new Map;for(let[t]of e)n.set(t,(n.get(t)??0)+1);let r=([e,r])=>(n.get(e)??0)>1&&(t.get(r)??0)>(t.get(e)??0)+1;return[...e.filter(r),...e.filter(e=>!r(e))]}function qn(e){let t=/* @__PURE__ */ new Map,n=/* @__PURE__ */ new Map;for(let[r,i]of e)t.set(r,[...t.get(r)??[],i]),n.set(i,(n.get(i)??0)+1);let r=/* @__PURE__ */ new Map,i=[...t.keys()].filter(e=>!n.has(e));for(let e of i)for(let a of t.get(e)??[]){r.set(a,Math.max(r.get(a)??0,(r.get(e)??0)+1));let t=(n.get(a)??0)-1;n.set(a,t),t===0&&i.push(a)}return r}function Jn(e,t,n){let{size:r,side:i}=Y[n],a=e.flatMap(e=>t.get(e)??[]),o=a.reduce((e,t)=>e+t[r],60*(a.length-1)),s=Math.max(...a.map(e=>e[i]));return n===`LR`?{width:o,height:s}:{width:s,height:o}}function Yn(e,t,n,r){let{along:i,across:a,size:o,side:s}=Y[r],c=n[i]-Jn(e,t,r)[o]/2;return e.map(e=>{let r=t.get(e)??{width:0,height:0},l={x:0,y:0,[i]:Math.round(c),[a]:Math.round(n[a]-r[s]/2)};return c+=r[o]+60,[e,l]})}function Xn(e,t,n,r){let i=new x({compound:r.size>0});i.setGraph({...Wn,rankdir:n}),i.setDefaultEdgeLabel(()=>({}));for(let e of new Set(r.values()))i.setNode(X(e,`frame`),{width:30,height:30});for(let[t,{width:n,height:a}]of e){i.setNode(X(t),{width:n,height:a});let e=r.get(t);e!==void 0&&i.setParent(X(t),X(e,`frame`))}for(let[e,n]of t.toReversed())i.setEdge(X(e),X(n));return mn(i),new Map([...e.keys()].map(e=>{let{x:t=0,y:n=0}=i.node(X(e));return[e,{x:t,y:n}]}))}const X=(e,t=`box`)=>`${t} ${e}`;function Z(e){let t=/* @__PURE__ */ new WeakMap;return n=>{let r=t.get(n)??{value:e(n)};return t.set(n,r),r.value}}const Zn=Z(e=>{let t=new Map(Object.keys(e.nodes).map(e=>[e,[]]));for(let n of e.edges)$n(t,n.target,n);for(let e of t.values())e.length>1&&e.sort(er);return t}),Qn=Z(e=>{let t=new Map(Object.keys(e.nodes).map(e=>[e,[]]));for(let n of e.edges)$n(t,n.source,n);return t}),$n=(e,t,n)=>{let r=e.get(t);r?r.push(n):e.set(t,[n])},er=(e,t)=>tr(e.target_port,t.target_port)||e.index-t.index,tr=(e,t)=>e<t?-1:+(e>t),nr=Z(e=>{let t=Qn(e),n=new Map([...Zn(e)].map(([e,t])=>[e,t.length])),r=new Map(Object.keys(e.nodes).map((e,t)=>[e,t])),i=(e,t)=>(r.get(t)??0)-(r.get(e)??0),a=[...n].filter(([,e])=>e===0).map(([e])=>e).sort(i),o=[];for(let e=a.pop();e!==void 0;e=a.pop()){o.push(e);let r=[];for(let i of t.get(e)??[]){let e=(n.get(i.target)??0)-1;n.set(i.target,e),e===0&&r.push(i.target)}a.push(...r.sort(i))}return o}),Q={width:190,height:84};function rr(e,t,n,r=/* @__PURE__ */ new Map){let i=ir(e,t,n,r),a=ar(i,r),o=[...i.boxes.keys()],s=a.size?cr(i,a):or(i,new Set(o)),c=/* @__PURE__ */ new Map;for(let[e,t]of s){let n=i.boxes.get(e);if(n&&!a.has(e))for(let[e,r]of sr(i,n))c.set(e,{x:t.x+r.x,y:t.y+r.y})}return new Map(Object.keys(e.nodes).flatMap(e=>{let t=r.get(e)??c.get(e);return t?[[e,t]]:[]}))}function ir(e,t,n,r){let i=/* @__PURE__ */ new Map,a=/* @__PURE__ */ new Map;for(let n of Object.values(e.groups)){let e=n.nodes.filter(e=>r.has(e)).length;if(!n.collapsed||e>0&&e<n.nodes.length)continue;let o=`group ${n.id}`;a.set(o,{id:o,members:n.nodes,...t.get(n.id)??Q});for(let e of n.nodes)i.set(e,o)}for(let n of/* @__PURE__ */ new Set([...nr(e),...Object.keys(e.nodes)])){if(i.has(n))continue;let e=`node ${n}`;i.set(n,e),a.set(e,{id:e,members:[n],...t.get(n)??Q})}return{graph:e,sizes:t,direction:n,boxes:a,boxOf:i,arrows:e.edges.toSorted((e,t)=>e.index-t.index).flatMap(e=>{let[t,n]=[i.get(e.source),i.get(e.target)];return t&&n&&t!==n?[[t,n]]:[]})}}function ar({boxes:e},t){let n=/* @__PURE__ */ new Map;for(let{id:r,members:i}of e.values()){let e=i.flatMap(e=>t.get(e)??[]);e.length===i.length&&e.length&&n.set(r,$(e))}return n}const $=e=>({x:Math.min(...e.map(({x:e})=>e)),y:Math.min(...e.map(({y:e})=>e))});function or(e,t){let n=new Map([...e.boxes].filter(([e])=>t.has(e))),r=e.arrows.filter(([e,n])=>t.has(e)&&t.has(n)),i=/* @__PURE__ */ new Map;for(let n of Object.values(e.graph.groups))for(let r of n.collapsed?[]:n.nodes){let a=e.boxOf.get(r);a&&t.has(a)&&i.set(a,n.id)}return Gn(n,r,e.direction,i)}function sr(e,t){let[n]=t.members;if(t.members.length===1&&n!==void 0)return/* @__PURE__ */ new Map([[n,{x:0,y:0}]]);let r=new Set(t.members),i=e.graph.edges.filter(e=>r.has(e.source)&&r.has(e.target)).map(e=>[e.source,e.target]),a=Gn(new Map(t.members.map(t=>[t,e.sizes.get(t)??Q])),i,e.direction),o=$([...a.values()]);return new Map([...a].map(([e,{x:t,y:n}])=>[e,{x:t-o.x,y:n-o.y}]))}function cr(e,t){let n=new Map(t);for(let r of lr(e,t)){let t=or(e,r),i=fr(e,n,t,ur(e,n,t));for(let[e,{x:r,y:a}]of t)n.set(e,{x:Math.round(r+i.x),y:Math.round(a+i.y)})}return n}function lr({boxes:e,arrows:t},n){let r=/* @__PURE__ */ new Map;for(let[e,i]of t)n.has(e)||n.has(i)||(r.set(e,[...r.get(e)??[],i]),r.set(i,[...r.get(i)??[],e]));let i=/* @__PURE__ */ new Set;return[...e.keys()].filter(e=>!n.has(e)).flatMap(e=>{if(i.has(e))return[];let t=/* @__PURE__ */ new Set([e]);for(let e of t)for(let n of r.get(e)??[])t.add(n);for(let e of t)i.add(e);return[t]})}function ur({boxes:e,arrows:t,direction:n},r,i){let{along:a,across:o,size:s,side:c}=Y[n],l=[],u=[],d=[],f=(t,n,l,u,f)=>{let[p,m]=[r.get(t),i.get(n)],[h,g]=[r.get(u)??i.get(u),r.get(f)??i.get(f)];if(!p||!m||!h||!g)return;let _=h[a]+(e.get(u)?.[s]??0)+60-g[a];l.push(t===u?_:-_),d.push(p[o]+(e.get(t)?.[c]??0)/2-m[o]-(e.get(n)?.[c]??0)/2)};for(let[e,n]of t)i.has(n)&&f(e,n,l,e,n),i.has(e)&&f(n,e,u,e,n);if(!d.length)return dr(e,r,i,n);let p=l.length?Math.max(...l):Math.min(...u),m=d.reduce((e,t)=>e+t,0)/d.length;return n===`LR`?{x:p,y:m}:{x:m,y:p}}function dr(e,t,n,r){let{along:i,across:a,side:o}=Y[r],s=Math.max(...[...t].map(([t,n])=>n[a]+(e.get(t)?.[o]??0))),c=$([...t.values()]),l=$([...n.values()]),[u,d]=[c[i]-l[i],s+72-l[a]];return r===`LR`?{x:u,y:d}:{x:d,y:u}}function fr({boxes:e,direction:t},n,r,i){let{across:a,side:o}=Y[t],s={...i};for(let t=!0;t;){t=!1;for(let[i,c]of r){let r=e.get(i)??Q;for(let[i,l]of n){let n=e.get(i)??Q;pr({x:c.x+s.x,y:c.y+s.y},r,l,n)&&(s[a]=l[a]+n[o]+36-c[a],t=!0)}}}return s}const pr=(e,t,n,r)=>e.x<n.x+r.width+12&&n.x<e.x+t.width+12&&e.y<n.y+r.height+12&&n.y<e.y+t.height+12;self.onmessage=e=>{let{graph:t,sizes:n,direction:r,fixed:i}=e.data;self.postMessage(rr(t,n,r,i))};", ef = typeof self < "u" && self.Blob && new Blob(["URL.revokeObjectURL(import.meta.url);", $d], { type: "text/javascript;charset=utf-8" });
function tf(e) {
	let t;
	try {
		if (t = ef && (self.URL || self.webkitURL).createObjectURL(ef), !t) throw "";
		let n = new Worker(t, {
			type: "module",
			name: e?.name
		});
		return n.addEventListener("error", () => {
			(self.URL || self.webkitURL).revokeObjectURL(t);
		}), n;
	} catch {
		return new Worker("data:text/javascript;charset=utf-8," + encodeURIComponent($d), {
			type: "module",
			name: e?.name
		});
	}
}
// src/layout/place.ts
var nf = 300, rf = (e) => Object.keys(e.graph.nodes).length > nf, af = (e) => Bd(e.graph, e.sizes, e.direction, e.fixed);
function of(e) {
	return new Promise((t) => {
		let n = sf(), r = (e) => {
			n?.terminate(), t(e);
		};
		if (!n) return r(af(e));
		n.onmessage = (e) => r(e.data), n.onerror = () => r(af(e)), n.postMessage(e);
	});
}
function sf() {
	try {
		return new tf();
	} catch {
		return null;
	}
}
// src/layout/tidy.ts
var cf = 1e3;
async function lf(e, t, n) {
	let r = J(e.getState()), i = V(r), a = Object.values(i.nodes).filter((e) => !e.position).length;
	if (t === "unplaced" ? a === 0 : Object.keys(i.nodes).length === 0) return;
	let o = uf(r, t, n);
	if (!rf(o)) return ff(e, r, t, af(o));
	let s = setTimeout(() => e.getState().say(`Arranging ${Object.keys(i.nodes).length} layers …`), cf), c = await of(o);
	clearTimeout(s), ff(e, r, t, c);
}
function uf(e, t, n) {
	let r = V(e), i = Object.values(r.nodes).flatMap((e) => e.position ? [[e.id, e.position]] : []);
	return {
		graph: r,
		sizes: df(e, n),
		direction: n,
		fixed: t === "all" ? void 0 : new Map(i)
	};
}
function df(e, t) {
	let n = V(e), r = oi()(e, [], t), i = new Map([...r].map(([e, t]) => [e, t.size]));
	for (let e of Object.values(n.groups)) {
		if (!e.collapsed) continue;
		let { size: a } = Vs(e, n, e.nodes.flatMap((e) => r.get(e) ?? []), t);
		i.set(e.id, a), i.set(kr(e.id), a);
	}
	return i;
}
function ff(e, t, n, r) {
	let i = J(e.getState()), a = V({
		document: i.document,
		graph: t.graph
	}), o = [...r].filter(([e]) => a.nodes[e] && (n === "all" || !a.nodes[e].position)), s = Object.fromEntries(o.map(([e, { x: t, y: n }]) => [e, {
		x: Math.round(t),
		y: Math.round(n)
	}]));
	o.length !== 0 && (n === "unplaced" ? e.getState().request({
		type: "Settle",
		edit: Mi(t.graph, s)
	}) : Y(e, Pa({
		...i,
		graph: t.graph
	}, s)) && i.graph === t.graph && e.getState().flyTo("all"));
}
// src/view/canvas/api.ts
var pf = /* @__PURE__ */ new WeakMap();
function mf(e, t) {
	return pf.set(e, t), () => {
		pf.get(e) === t && pf.delete(e);
	};
}
var hf = (e) => pf.get(e) ?? null;
function gf(e) {
	let t = hf(e);
	if (!t) return {
		x: 0,
		y: 0
	};
	let n = t.element.getBoundingClientRect();
	return t.toCanvas({
		x: n.x + n.width / 2,
		y: n.y + n.height / 2
	});
}
var _f = (e, t) => hf(e)?.toScreen(t) ?? t;
function vf(e, t) {
	let n = J(e.getState()), r = df(n, e.getState().direction), i = V(n);
	return new Map([...t].flatMap((e) => {
		let [t, n] = [r.get(e), i.nodes[e]?.position];
		return t && n ? [[e, {
			...t,
			x: n.x,
			y: n.y
		}]] : [];
	}));
}
var yf = (e, t) => hf(e)?.zoomBy(t), bf = 40;
function xf(e, t) {
	let n = hf(e);
	if (!n) return;
	let r = n.element.getBoundingClientRect(), i = vf(e, t.slice(-1)).values().next().value;
	if (!i) return;
	let a = n.toScreen(i), o = n.toScreen({
		x: i.x + i.width,
		y: i.y + i.height
	}), s = Sf(a.x, o.x, r.left + bf, r.right - bf), c = Sf(a.y, o.y, r.top + bf, r.bottom - bf);
	(s || c) && n.panBy(s, c);
}
function Sf(e, t, n, r) {
	let i = (e + t) / 2;
	return i > n && i < r ? 0 : e < n ? n - e : t > r ? Math.max(r - t, n - e) : 0;
}
// src/act.ts
var Cf = {
	mark: "",
	keras: "",
	kinds: /* @__PURE__ */ new Map(),
	entries: []
};
function J(e) {
	let t = e.sync.shown;
	if (!t) throw Error("There is no document yet.");
	return {
		document: t,
		graph: fn(e),
		catalogue: e.catalogue ?? Cf,
		report: mn(e),
		direction: e.direction
	};
}
function Y(e, t) {
	let n = e.getState();
	return "refused" in t ? (n.say(t.refused, "error"), !1) : n.edit(t.edit) ? (t.select && (e.getState().select(t.select), xf(e, t.select)), n.speak(t.say), !0) : !1;
}
// src/clipboard.ts
var wf = "layerloom-clip", Tf = null;
function Ef(e) {
	let t = e.getState();
	Tf = Ja(J(t), [...t.selection.nodes]);
	try {
		localStorage.setItem(wf, JSON.stringify(Tf));
	} catch {}
	t.speak(t.selection.nodes.size === 1 ? "Copied 1 layer." : `Copied ${t.selection.nodes.size} layers.`);
}
function Df(e) {
	let t = Of() ?? Tf;
	if (!t) return e.getState().say("There is nothing to paste. Copy some layers first (Ctrl+C).");
	Y(e, Xa(J(e.getState()), t));
}
function Of() {
	try {
		return JSON.parse(localStorage.getItem(wf) ?? "null");
	} catch {
		return null;
	}
}
// src/panels.ts
var kf = [
	[".ll-tools", "button:not(:disabled)"],
	[".ll-palette", "input"],
	[".ll-canvas", ""],
	[".ll-problems", "button:not(:disabled)"],
	[".ll-inspector", "input, select, textarea, button:not(.ll-i-close)"],
	[".ll-status", "button"]
];
function Af(e, t) {
	let n = hf(e)?.element.closest(".ll-root"), r = n?.getRootNode()?.activeElement ?? null, i = kf.flatMap(([e, t]) => {
		let r = n?.querySelector(e);
		return r ? [{
			found: r,
			first: t ? r.querySelector(t) : r
		}] : [];
	}), a = i.findIndex(({ found: e }) => e.contains(r));
	i.at((a + t + i.length) % Math.max(i.length, 1))?.first?.focus({ preventScroll: !0 });
}
// node_modules/react/cjs/react-jsx-runtime.production.js
var jf = /* @__PURE__ */ o(((e) => {
	var t = Symbol.for("react.transitional.element"), n = Symbol.for("react.fragment");
	function r(e, n, r) {
		var i = null;
		if (r !== void 0 && (i = "" + r), n.key !== void 0 && (i = "" + n.key), "key" in n) for (var a in r = {}, n) a !== "key" && (r[a] = n[a]);
		else r = n;
		return n = r.ref, {
			$$typeof: t,
			type: e,
			key: i,
			ref: n === void 0 ? null : n,
			props: r
		};
	}
	e.Fragment = n, e.jsx = r, e.jsxs = r;
})), X = (/* @__PURE__ */ o(((e, t) => {
	t.exports = jf();
})))(), Z = (e) => () => /* @__PURE__ */ (0, X.jsx)("svg", {
	viewBox: "0 0 16 16",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: "1.5",
	strokeLinecap: "round",
	strokeLinejoin: "round",
	"aria-hidden": "true",
	children: e
}), Mf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M3 6h6.5a3.5 3.5 0 0 1 0 7H6M3 6l3-3M3 6l3 3" })), Nf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M13 6H6.5a3.5 3.5 0 0 0 0 7H10M13 6l-3-3M13 6l-3 3" })), Pf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M8 3v10M3 8h10" })), Ff = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "m4 4 8 8M12 4l-8 8" })), If = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("rect", {
	x: "5.5",
	y: "5.5",
	width: "8",
	height: "8",
	rx: "1.5"
}), /* @__PURE__ */ (0, X.jsx)("path", { d: "M10.5 5.5v-2a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2" })] })), Lf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M2.5 4h11M6 4V2.5h4V4M4 4l.7 9.5h6.6L12 4M6.7 6.8v4M9.3 6.8v4" })), Rf = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [
	/* @__PURE__ */ (0, X.jsx)("rect", {
		x: "2",
		y: "2",
		width: "12",
		height: "12",
		rx: "2",
		strokeDasharray: "2.5 2"
	}),
	/* @__PURE__ */ (0, X.jsx)("rect", {
		x: "4.5",
		y: "4.5",
		width: "3.5",
		height: "3.5",
		rx: ".7"
	}),
	/* @__PURE__ */ (0, X.jsx)("rect", {
		x: "8",
		y: "8",
		width: "3.5",
		height: "3.5",
		rx: ".7"
	})
] })), zf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M2 8h2.5M11.5 8H14M4.5 8C5 4.5 11 4.5 11.5 8M5.5 11.5h5" })), Bf = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [
	/* @__PURE__ */ (0, X.jsx)("rect", {
		x: "1.8",
		y: "6",
		width: "3.6",
		height: "4",
		rx: ".8"
	}),
	/* @__PURE__ */ (0, X.jsx)("rect", {
		x: "10.6",
		y: "2",
		width: "3.6",
		height: "4",
		rx: ".8"
	}),
	/* @__PURE__ */ (0, X.jsx)("rect", {
		x: "10.6",
		y: "10",
		width: "3.6",
		height: "4",
		rx: ".8"
	}),
	/* @__PURE__ */ (0, X.jsx)("path", { d: "M5.4 8h2.4m2.8-4H9a1.2 1.2 0 0 0-1.2 1.2v5.6A1.2 1.2 0 0 0 9 12h1.6" })
] })), Vf = Z(/* @__PURE__ */ (0, X.jsx)("path", {
	d: "M2.5 2v12M5 5h8M5 11h5",
	strokeWidth: "1.8"
})), Q = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" })), Hf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M9.5 2.5h4v4M13.5 2.5 9 7M6.5 13.5h-4v-4M2.5 13.5 7 9" })), Uf = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("circle", {
	cx: "7",
	cy: "7",
	r: "4.2"
}), /* @__PURE__ */ (0, X.jsx)("path", { d: "m10.2 10.2 3.3 3.3" })] })), Wf = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("circle", {
	cx: "8",
	cy: "8",
	r: "6"
}), /* @__PURE__ */ (0, X.jsx)("path", { d: "M6.2 6.3a1.8 1.8 0 1 1 2.6 1.6c-.6.3-.8.7-.8 1.3M8 11.4v.1" })] })), Gf = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("rect", {
	x: "2",
	y: "2.5",
	width: "12",
	height: "11",
	rx: "1.5"
}), /* @__PURE__ */ (0, X.jsx)("path", { d: "M6 2.5v11" })] })), Kf = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("rect", {
	x: "2",
	y: "2.5",
	width: "12",
	height: "11",
	rx: "1.5"
}), /* @__PURE__ */ (0, X.jsx)("path", { d: "M10 2.5v11" })] })), qf = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("circle", {
	cx: "8",
	cy: "8",
	r: "6"
}), /* @__PURE__ */ (0, X.jsx)("path", { d: "M8 4.8v4M8 11.2v.1" })] })), Jf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M8 2.2 14.3 13H1.7zM8 6.5v3M8 11.3v.1" })), Yf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M5.5 9.5a3.8 3.8 0 1 1 5 0c-.5.5-.8 1-.8 1.8H6.3c0-.8-.3-1.3-.8-1.8ZM6.5 13.6h3" })), Xf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "m3 8.5 3.2 3.2L13 4.8" })), Zf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M4.5 2h7M4.5 14h7M5.5 2c0 3 5 4 5 6s-5 3-5 6M10.5 2c0 3-5 4-5 6s5 3 5 6" })), Qf = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M9.8 2.4a3.6 3.6 0 0 0-3.2 5L2.3 11.7l2 2 4.3-4.3a3.6 3.6 0 0 0 5-3.2l-2.2 1-1.6-1.6z" })), $f = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("path", { d: "M2.5 5V2.5H5M11 2.5h2.5V5M13.5 11v2.5H11M5 13.5H2.5V11" }), /* @__PURE__ */ (0, X.jsx)("path", { d: "M6.4 6.4a1.6 1.6 0 1 1 2.4 1.4c-.5.3-.8.6-.8 1.2M8 11.2v.1" })] })), ep = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M3 6.5h8.5M9 4l2.5 2.5L9 9M13 11H5" })), tp = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M5 4.5 1.8 8 5 11.5M11 4.5 14.2 8 11 11.5M9.2 3 6.8 13" })), np = Ff, rp = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "m6 3.5 4.5 4.5L6 12.5" })), ip = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [
	/* @__PURE__ */ (0, X.jsx)("rect", {
		x: "2",
		y: "2",
		width: "12",
		height: "12",
		rx: "2"
	}),
	/* @__PURE__ */ (0, X.jsx)("path", { d: "M5 8h1.5M9.5 8H11" }),
	/* @__PURE__ */ (0, X.jsx)("circle", {
		cx: "8",
		cy: "8",
		r: "1.5"
	})
] })), ap = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M4.5 12.5h7a2.7 2.7 0 0 0 .4-5.4 3.9 3.9 0 0 0-7.5-.6 3 3 0 0 0 .1 6z" })), op = {
	error: {
		icon: /* @__PURE__ */ (0, X.jsx)(qf, {}),
		word: "Does not work",
		order: 0
	},
	warning: {
		icon: /* @__PURE__ */ (0, X.jsx)(Jf, {}),
		word: "Doubtful",
		order: 1
	},
	hint: {
		icon: /* @__PURE__ */ (0, X.jsx)(Yf, {}),
		word: "Hint",
		order: 2
	}
};
function sp() {
	let e = z(), t = B(gn), n = B((e) => e.trouble), r = [...t].sort((e, t) => op[e.severity].order - op[t.severity].order);
	return /* @__PURE__ */ (0, X.jsxs)("section", {
		className: "ll-problems",
		"aria-label": "Problems",
		children: [/* @__PURE__ */ (0, X.jsxs)("header", { children: [
			/* @__PURE__ */ (0, X.jsx)("b", { children: "Problems" }),
			/* @__PURE__ */ (0, X.jsx)("span", { className: "ll-gap" }),
			/* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-button",
				"aria-label": "Close problems",
				onClick: () => e.getState().toggle("problems", !1),
				children: /* @__PURE__ */ (0, X.jsx)(np, {})
			})
		] }), /* @__PURE__ */ (0, X.jsxs)("ul", { children: [
			n && /* @__PURE__ */ (0, X.jsxs)("li", {
				className: "error",
				children: [/* @__PURE__ */ (0, X.jsx)("span", {
					className: "ll-mark error",
					children: /* @__PURE__ */ (0, X.jsx)(qf, {})
				}), /* @__PURE__ */ (0, X.jsx)("p", { children: n })]
			}),
			!n && !r.length && /* @__PURE__ */ (0, X.jsxs)("li", { children: [/* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-mark ok",
				children: /* @__PURE__ */ (0, X.jsx)(Xf, {})
			}), /* @__PURE__ */ (0, X.jsx)("p", { children: "No problems found." })] }),
			r.map((e, t) => /* @__PURE__ */ (0, X.jsx)(cp, { problem: e }, `${t}-${e.rule}-${e.node}`))
		] })]
	});
}
function cp({ problem: e }) {
	let t = z(), n = B((t) => e.node ? dn(t)?.analysis?.graphs[e.graph]?.nodes[e.node]?.name : void 0), { icon: r, word: i } = op[e.severity];
	return /* @__PURE__ */ (0, X.jsxs)("li", {
		className: e.severity,
		children: [/* @__PURE__ */ (0, X.jsxs)("button", {
			type: "button",
			className: "ll-where",
			disabled: !e.node,
			onClick: () => up(t, e.graph, e.node),
			children: [/* @__PURE__ */ (0, X.jsxs)("span", {
				className: `ll-mark ${e.severity}`,
				children: [r, /* @__PURE__ */ (0, X.jsxs)("span", {
					className: "ll-hidden",
					children: [i, ": "]
				})]
			}), /* @__PURE__ */ (0, X.jsxs)("span", { children: [n && /* @__PURE__ */ (0, X.jsxs)("b", { children: [n, ": "] }), e.message] })]
		}), e.fixes.map((e) => /* @__PURE__ */ (0, X.jsxs)("button", {
			type: "button",
			className: "ll-button framed",
			onClick: () => lp(t, e),
			children: [/* @__PURE__ */ (0, X.jsx)(Qf, {}), e.title]
		}, e.title))]
	});
}
function lp(e, t) {
	e.getState().edit(t.edit) && e.getState().speak(`Done: ${t.title}`);
}
function up(e, t, n) {
	let r = e.getState();
	fn(r) !== t && (r.leaveTo(0), t && r.open(t)), n && (e.getState().select([n]), e.getState().flyTo([n]));
}
// src/walk.ts
function dp(e, t) {
	let n = e.getState(), r = ue(pn(n));
	if (!r.length) return n.say("There are no layers yet. Press / to add one.");
	let i = r.findIndex((e) => n.selection.nodes.has(e));
	pp(e, [r[i === -1 ? t === 1 ? 0 : r.length - 1 : (i + t + r.length) % r.length]]);
}
function fp(e, t, n) {
	let r = e.getState(), i = pn(r), a = t === "before" ? ae(i) : oe(i), o = [...r.selection.nodes].at(-1);
	if (!o) return dp(e, 1);
	let s = (a.get(o) ?? []).map((e) => t === "before" ? e.source : e.target), c = s.find((e) => !r.selection.nodes.has(e)) ?? s[0];
	if (!c) return r.say(t === "before" ? "Nothing comes before this layer." : "Nothing comes after this layer.");
	pp(e, n ? [...r.selection.nodes, c] : [c]);
}
function pp(e, t) {
	e.getState().select(t), e.getState().flyTo(t.slice(-1));
}
function mp(e) {
	let t = [
		"error",
		"warning",
		"hint"
	], n = gn(e).filter((e) => e.node !== null).sort((e, n) => t.indexOf(e.severity) - t.indexOf(n.severity));
	return n[(n.findIndex((t) => t.node !== null && e.selection.nodes.has(t.node)) + 1) % Math.max(n.length, 1)] ?? null;
}
// src/actions.ts
var hp = (e) => [...e.selection.nodes], gp = (e) => e.selection.nodes.size > 0, _p = (e) => e.selection.nodes.size === 1, vp = (e) => hp(e)[0] ?? "", yp = (e) => {
	let t = pn(e);
	return t.layers[t.nodes[vp(e)]?.layer ?? ""]?.kind ?? "";
}, bp = (e) => _p(e) && yp(e).startsWith("model:") ? yp(e).slice(6) : null, xp = (e) => _p(e) ? N(yp(e)) : null, Sp = (e) => _p(e) && ne(yp(e)) !== null, Cp = (e) => Object.values(pn(e).groups).find((t) => t.nodes.some((t) => e.selection.nodes.has(t)))?.id, wp = (e) => {
	let t = pn(e), n = t.nodes[vp(e)]?.layer;
	return _p(e) && Object.values(t.nodes).filter((e) => e.layer === n).length > 1;
}, Tp = (e, t) => (n) => {
	let r = n.getState(), i = pn(r), a = hp(r).flatMap((n) => {
		let r = i.nodes[n]?.position;
		return r ? [[n, {
			x: r.x + e,
			y: r.y + t
		}]] : [];
	});
	a.length ? Y(n, Pa(J(r), Object.fromEntries(a))) : dp(n, 1);
}, Ep = [
	{
		section: "Add and connect",
		label: "Add a layer after the selection",
		keys: ["/", "Space"],
		run: (e) => e.getState().show({
			kind: "add",
			place: { kind: "selection" }
		})
	},
	{
		section: "Add and connect",
		label: "Connect the output to …",
		keys: ["C"],
		can: _p,
		run: (e) => e.getState().show({
			kind: "connect",
			node: vp(e.getState())
		})
	},
	{
		section: "Add and connect",
		label: "Share weights with …",
		keys: ["W"],
		can: _p,
		run: (e) => e.getState().show({
			kind: "share",
			node: vp(e.getState())
		})
	},
	{
		section: "Add and connect",
		label: "Make independent",
		keys: ["Shift+W"],
		can: wp,
		run: (e) => Y(e, hs(J(e.getState()), vp(e.getState())))
	},
	{
		section: "Add and connect",
		label: "Custom code …",
		keys: ["Shift+E"],
		run: (e) => e.getState().editCode("")
	},
	{
		section: "Edit",
		label: "Undo",
		keys: ["Ctrl+Z"],
		run: (e) => e.getState().undo()
	},
	{
		section: "Edit",
		label: "Redo",
		keys: ["Ctrl+Shift+Z", "Ctrl+Y"],
		run: (e) => e.getState().redo()
	},
	{
		section: "Edit",
		label: "Copy",
		keys: ["Ctrl+C"],
		can: gp,
		run: Ef
	},
	{
		section: "Edit",
		label: "Cut",
		keys: ["Ctrl+X"],
		can: gp,
		run: (e) => {
			Ef(e), Dp(e);
		}
	},
	{
		section: "Edit",
		label: "Paste",
		keys: ["Ctrl+V"],
		run: Df
	},
	{
		section: "Edit",
		label: "Duplicate",
		keys: ["Ctrl+D"],
		can: gp,
		run: (e) => Y(e, Za(J(e.getState()), hp(e.getState())))
	},
	{
		section: "Edit",
		label: "Delete",
		keys: ["Delete", "Backspace"],
		can: (e) => gp(e) || e.selection.edges.size > 0,
		run: Dp
	},
	{
		section: "Edit",
		label: "Rename",
		keys: ["F2"],
		can: _p,
		run: (e) => e.getState().show({
			kind: "rename",
			node: vp(e.getState())
		})
	},
	{
		section: "Edit",
		label: "Write a note",
		keys: ["N"],
		can: _p,
		run: (e) => e.getState().show({
			kind: "note",
			node: vp(e.getState())
		})
	},
	{
		section: "Edit",
		label: "Edit parameters",
		keys: ["Enter"],
		can: gp,
		run: (e) => e.getState().toggle("inspector", !0)
	},
	{
		section: "Edit",
		label: "Edit code",
		keys: ["E"],
		can: (e) => xp(e) !== null,
		run: (e) => e.getState().editCode(xp(e.getState()) ?? "")
	},
	{
		section: "Structure",
		label: "Group",
		keys: ["Ctrl+G"],
		can: gp,
		run: (e) => Y(e, _o(J(e.getState()), hp(e.getState())))
	},
	{
		section: "Structure",
		label: "Ungroup",
		keys: ["Ctrl+Shift+G"],
		can: (e) => Cp(e) !== void 0,
		run: (e) => Y(e, vo(J(e.getState()), Cp(e.getState()) ?? ""))
	},
	{
		section: "Structure",
		label: "Turn into sub-model",
		keys: ["Ctrl+M"],
		can: gp,
		run: (e) => Y(e, Ss(J(e.getState()), hp(e.getState())))
	},
	{
		section: "Structure",
		label: "Dissolve sub-model",
		keys: ["Ctrl+Shift+M"],
		can: (e) => bp(e) !== null,
		run: (e) => Y(e, ao(J(e.getState()), vp(e.getState())))
	},
	{
		section: "Structure",
		label: "Open sub-model",
		keys: ["O"],
		can: (e) => bp(e) !== null,
		run: (e) => e.getState().open(bp(e.getState()) ?? "")
	},
	{
		section: "Structure",
		label: "Leave sub-model",
		keys: ["U"],
		can: (e) => e.path.length > 1,
		run: (e) => e.getState().leaveTo(e.getState().path.length - 2)
	},
	{
		section: "Structure",
		label: "Bypass: let the input through",
		keys: ["B"],
		can: gp,
		run: (e) => Y(e, Va(J(e.getState()), hp(e.getState())))
	},
	{
		section: "Structure",
		label: "Replace by another layer …",
		keys: ["Shift+R"],
		can: Sp,
		run: (e) => e.getState().show({
			kind: "replace",
			node: vp(e.getState())
		})
	},
	{
		section: "Structure",
		label: "Tidy up",
		keys: ["Ctrl+Shift+L"],
		run: (e) => void lf(e, "all", e.getState().direction)
	},
	{
		section: "Move about",
		label: "Next layer",
		keys: ["Tab"],
		run: (e) => dp(e, 1)
	},
	{
		section: "Move about",
		label: "Previous layer",
		keys: ["Shift+Tab"],
		run: (e) => dp(e, -1)
	},
	{
		section: "Move about",
		label: "Layer before (along a wire)",
		keys: ["Alt+ArrowLeft"],
		run: (e) => fp(e, "before", !1)
	},
	{
		section: "Move about",
		label: "Layer behind (along a wire)",
		keys: ["Alt+ArrowRight"],
		run: (e) => fp(e, "behind", !1)
	},
	{
		section: "Move about",
		label: "Also select the layer before",
		keys: ["Alt+Shift+ArrowLeft"],
		run: (e) => fp(e, "before", !0)
	},
	{
		section: "Move about",
		label: "Also select the layer behind",
		keys: ["Alt+Shift+ArrowRight"],
		run: (e) => fp(e, "behind", !0)
	},
	{
		section: "Move about",
		label: "Next panel: layers, canvas, inspector, tools",
		keys: ["F6"],
		run: (e) => Af(e, 1)
	},
	{
		section: "Move about",
		label: "Previous panel",
		keys: ["Shift+F6"],
		run: (e) => Af(e, -1)
	},
	{
		section: "Move about",
		label: "Move the selection left",
		keys: ["ArrowLeft"],
		run: Tp(-10, 0)
	},
	{
		section: "Move about",
		label: "Move the selection right",
		keys: ["ArrowRight"],
		run: Tp(10, 0)
	},
	{
		section: "Move about",
		label: "Move the selection up",
		keys: ["ArrowUp"],
		run: Tp(0, -10)
	},
	{
		section: "Move about",
		label: "Move the selection down",
		keys: ["ArrowDown"],
		run: Tp(0, 10)
	},
	{
		section: "Move about",
		label: "Select everything",
		keys: ["Ctrl+A"],
		run: (e) => e.getState().select(Object.keys(pn(e.getState()).nodes))
	},
	{
		section: "Move about",
		label: "Select nothing",
		keys: ["Escape"],
		run: (e) => e.getState().select([])
	},
	{
		section: "Move about",
		label: "Find a layer",
		keys: ["Ctrl+F"],
		run: (e) => e.getState().show({ kind: "find" })
	},
	{
		section: "Move about",
		label: "Next problem",
		keys: ["F8"],
		run: (e) => {
			let t = mp(e.getState());
			t?.node ? up(e, t.graph, t.node) : e.getState().say("No problems found.");
		}
	},
	{
		section: "View",
		label: "Show everything",
		keys: ["F"],
		run: (e) => e.getState().flyTo("all")
	},
	{
		section: "View",
		label: "Show the selection",
		keys: ["Shift+S"],
		can: gp,
		run: (e) => e.getState().flyTo("selection")
	},
	{
		section: "View",
		label: "Problems",
		keys: ["P"],
		run: (e) => e.getState().toggle("problems")
	},
	{
		section: "View",
		label: "Full screen",
		keys: ["Shift+F"],
		run: (e) => e.getState().set({ fullscreen: !e.getState().fullscreen })
	},
	{
		section: "View",
		label: "This list",
		keys: ["?"],
		run: (e) => e.getState().show({ kind: "shortcuts" })
	}
];
function Dp(e) {
	let t = e.getState();
	Y(e, jo(J(t), hp(t), [...t.selection.edges]));
}
// src/keys.ts
var Op = new Map(Ep.flatMap((e) => e.keys.map((t) => [t, e]))), kp = /* @__PURE__ */ new Set([
	"Space",
	"Enter",
	"Tab",
	"Shift+Tab"
]), Ap = /* @__PURE__ */ new Set([
	"ArrowUp",
	"ArrowDown",
	"ArrowLeft",
	"ArrowRight",
	"F",
	"Shift+F"
]);
function jp(e, t) {
	let n = Np(t), r = t.composedPath()[0];
	if (e.getState().dialog || r instanceof Element && Mp(r, n)) return !1;
	let i = Op.get(n);
	if (!i) return !1;
	let a = e.getState();
	return !a.sync.shown || i.can && !i.can(a) ? n.startsWith("Ctrl+") && n !== "Ctrl+C" : (i.run(e), !0);
}
function Mp(e, t) {
	if (/F6$/.test(t)) return !1;
	if (e.closest("input, textarea, select, [contenteditable=true]")) return !0;
	let n = e.closest(".ll-canvas") !== null;
	return e.closest("button, a, summary, [role=menuitem]") && !e.closest(".react-flow__node") && kp.has(t) ? !0 : !n && (kp.has(t) || Ap.has(t));
}
function Np(e) {
	let t = e.key === " " ? "Space" : e.key.length === 1 ? e.key.toUpperCase() : e.key, n = t.length === 1 && !/[A-Z]/.test(t), r = e.shiftKey && !n;
	return [
		(e.ctrlKey || e.metaKey) && "Ctrl",
		e.altKey && "Alt",
		r && "Shift",
		t
	].filter(Boolean).join("+");
}
// src/view/useWantedNode.ts
var Pp = /* @__PURE__ */ new Map();
function Fp() {
	let e = z(), t = B((e) => dn(e)?.focus ?? null);
	(0, _.useEffect)(() => {
		let { session: n } = e.getState().sync;
		!t || (Pp.get(n) ?? 0) >= t.number || (Pp.set(n, t.number), up(e, t.graph, t.node));
	}, [t, e]);
}
// node_modules/classcat/index.js
function Ip(e) {
	if (typeof e == "string" || typeof e == "number") return "" + e;
	let t = "";
	if (Array.isArray(e)) for (let n = 0, r; n < e.length; n++) (r = Ip(e[n])) !== "" && (t += (t && " ") + r);
	else for (let n in e) e[n] && (t += (t && " ") + n);
	return t;
}
// node_modules/d3-dispatch/dist/d3-dispatch.mjs
var Lp = { value: () => {} };
function Rp() {
	for (var e = 0, t = arguments.length, n = {}, r; e < t; ++e) {
		if (!(r = arguments[e] + "") || r in n || /[\s.]/.test(r)) throw Error("illegal type: " + r);
		n[r] = [];
	}
	return new zp(n);
}
function zp(e) {
	this._ = e;
}
function Bp(e, t) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var n = "", r = e.indexOf(".");
		if (r >= 0 && (n = e.slice(r + 1), e = e.slice(0, r)), e && !t.hasOwnProperty(e)) throw Error("unknown type: " + e);
		return {
			type: e,
			name: n
		};
	});
}
zp.prototype = Rp.prototype = {
	constructor: zp,
	on: function(e, t) {
		var n = this._, r = Bp(e + "", n), i, a = -1, o = r.length;
		if (arguments.length < 2) {
			for (; ++a < o;) if ((i = (e = r[a]).type) && (i = Vp(n[i], e.name))) return i;
		} else {
			if (t != null && typeof t != "function") throw Error("invalid callback: " + t);
			for (; ++a < o;) if (i = (e = r[a]).type) n[i] = Hp(n[i], e.name, t);
			else if (t == null) for (i in n) n[i] = Hp(n[i], e.name, null);
			return this;
		}
	},
	copy: function() {
		var e = {}, t = this._;
		for (var n in t) e[n] = t[n].slice();
		return new zp(e);
	},
	call: function(e, t) {
		if ((i = arguments.length - 2) > 0) for (var n = Array(i), r = 0, i, a; r < i; ++r) n[r] = arguments[r + 2];
		if (!this._.hasOwnProperty(e)) throw Error("unknown type: " + e);
		for (a = this._[e], r = 0, i = a.length; r < i; ++r) a[r].value.apply(t, n);
	},
	apply: function(e, t, n) {
		if (!this._.hasOwnProperty(e)) throw Error("unknown type: " + e);
		for (var r = this._[e], i = 0, a = r.length; i < a; ++i) r[i].value.apply(t, n);
	}
};
function Vp(e, t) {
	for (var n = 0, r = e.length, i; n < r; ++n) if ((i = e[n]).name === t) return i.value;
}
function Hp(e, t, n) {
	for (var r = 0, i = e.length; r < i; ++r) if (e[r].name === t) {
		e[r] = Lp, e = e.slice(0, r).concat(e.slice(r + 1));
		break;
	}
	return n != null && e.push({
		name: t,
		value: n
	}), e;
}
// node_modules/d3-selection/dist/d3-selection.mjs
var Up = "http://www.w3.org/1999/xhtml", Wp = {
	svg: "http://www.w3.org/2000/svg",
	xhtml: Up,
	xlink: "http://www.w3.org/1999/xlink",
	xml: "http://www.w3.org/XML/1998/namespace",
	xmlns: "http://www.w3.org/2000/xmlns/"
};
function Gp(e) {
	var t = e += "", n = t.indexOf(":");
	return n >= 0 && (t = e.slice(0, n)) !== "xmlns" && (e = e.slice(n + 1)), Wp.hasOwnProperty(t) ? {
		space: Wp[t],
		local: e
	} : e;
}
function Kp(e) {
	return function() {
		var t = this.ownerDocument, n = this.namespaceURI;
		return n === Up && t.documentElement.namespaceURI === Up ? t.createElement(e) : t.createElementNS(n, e);
	};
}
function qp(e) {
	return function() {
		return this.ownerDocument.createElementNS(e.space, e.local);
	};
}
function Jp(e) {
	var t = Gp(e);
	return (t.local ? qp : Kp)(t);
}
function Yp() {}
function Xp(e) {
	return e == null ? Yp : function() {
		return this.querySelector(e);
	};
}
function Zp(e) {
	typeof e != "function" && (e = Xp(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = Array(o), c, l, u = 0; u < o; ++u) (c = a[u]) && (l = e.call(c, c.__data__, u, a)) && ("__data__" in c && (l.__data__ = c.__data__), s[u] = l);
	return new zh(r, this._parents);
}
function Qp(e) {
	return e == null ? [] : Array.isArray(e) ? e : Array.from(e);
}
function $p() {
	return [];
}
function em(e) {
	return e == null ? $p : function() {
		return this.querySelectorAll(e);
	};
}
function tm(e) {
	return function() {
		return Qp(e.apply(this, arguments));
	};
}
function nm(e) {
	e = typeof e == "function" ? tm(e) : em(e);
	for (var t = this._groups, n = t.length, r = [], i = [], a = 0; a < n; ++a) for (var o = t[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && (r.push(e.call(c, c.__data__, l, o)), i.push(c));
	return new zh(r, i);
}
function rm(e) {
	return function() {
		return this.matches(e);
	};
}
function im(e) {
	return function(t) {
		return t.matches(e);
	};
}
var am = Array.prototype.find;
function om(e) {
	return function() {
		return am.call(this.children, e);
	};
}
function sm() {
	return this.firstElementChild;
}
function cm(e) {
	return this.select(e == null ? sm : om(typeof e == "function" ? e : im(e)));
}
var lm = Array.prototype.filter;
function um() {
	return Array.from(this.children);
}
function dm(e) {
	return function() {
		return lm.call(this.children, e);
	};
}
function fm(e) {
	return this.selectAll(e == null ? um : dm(typeof e == "function" ? e : im(e)));
}
function pm(e) {
	typeof e != "function" && (e = rm(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new zh(r, this._parents);
}
function mm(e) {
	return Array(e.length);
}
function hm() {
	return new zh(this._enter || this._groups.map(mm), this._parents);
}
function gm(e, t) {
	this.ownerDocument = e.ownerDocument, this.namespaceURI = e.namespaceURI, this._next = null, this._parent = e, this.__data__ = t;
}
gm.prototype = {
	constructor: gm,
	appendChild: function(e) {
		return this._parent.insertBefore(e, this._next);
	},
	insertBefore: function(e, t) {
		return this._parent.insertBefore(e, t);
	},
	querySelector: function(e) {
		return this._parent.querySelector(e);
	},
	querySelectorAll: function(e) {
		return this._parent.querySelectorAll(e);
	}
};
function _m(e) {
	return function() {
		return e;
	};
}
function vm(e, t, n, r, i, a) {
	for (var o = 0, s, c = t.length, l = a.length; o < l; ++o) (s = t[o]) ? (s.__data__ = a[o], r[o] = s) : n[o] = new gm(e, a[o]);
	for (; o < c; ++o) (s = t[o]) && (i[o] = s);
}
function ym(e, t, n, r, i, a, o) {
	var s, c, l = /* @__PURE__ */ new Map(), u = t.length, d = a.length, f = Array(u), p;
	for (s = 0; s < u; ++s) (c = t[s]) && (f[s] = p = o.call(c, c.__data__, s, t) + "", l.has(p) ? i[s] = c : l.set(p, c));
	for (s = 0; s < d; ++s) p = o.call(e, a[s], s, a) + "", (c = l.get(p)) ? (r[s] = c, c.__data__ = a[s], l.delete(p)) : n[s] = new gm(e, a[s]);
	for (s = 0; s < u; ++s) (c = t[s]) && l.get(f[s]) === c && (i[s] = c);
}
function bm(e) {
	return e.__data__;
}
function xm(e, t) {
	if (!arguments.length) return Array.from(this, bm);
	var n = t ? ym : vm, r = this._parents, i = this._groups;
	typeof e != "function" && (e = _m(e));
	for (var a = i.length, o = Array(a), s = Array(a), c = Array(a), l = 0; l < a; ++l) {
		var u = r[l], d = i[l], f = d.length, p = Sm(e.call(u, u && u.__data__, l, r)), m = p.length, h = s[l] = Array(m), g = o[l] = Array(m);
		n(u, d, h, g, c[l] = Array(f), p, t);
		for (var _ = 0, v = 0, y, b; _ < m; ++_) if (y = h[_]) {
			for (_ >= v && (v = _ + 1); !(b = g[v]) && ++v < m;);
			y._next = b || null;
		}
	}
	return o = new zh(o, r), o._enter = s, o._exit = c, o;
}
function Sm(e) {
	return typeof e == "object" && "length" in e ? e : Array.from(e);
}
function Cm() {
	return new zh(this._exit || this._groups.map(mm), this._parents);
}
function wm(e, t, n) {
	var r = this.enter(), i = this, a = this.exit();
	return typeof e == "function" ? (r = e(r), r &&= r.selection()) : r = r.append(e + ""), t != null && (i = t(i), i &&= i.selection()), n == null ? a.remove() : n(a), r && i ? r.merge(i).order() : i;
}
function Tm(e) {
	for (var t = e.selection ? e.selection() : e, n = this._groups, r = t._groups, i = n.length, a = r.length, o = Math.min(i, a), s = Array(i), c = 0; c < o; ++c) for (var l = n[c], u = r[c], d = l.length, f = s[c] = Array(d), p, m = 0; m < d; ++m) (p = l[m] || u[m]) && (f[m] = p);
	for (; c < i; ++c) s[c] = n[c];
	return new zh(s, this._parents);
}
function Em() {
	for (var e = this._groups, t = -1, n = e.length; ++t < n;) for (var r = e[t], i = r.length - 1, a = r[i], o; --i >= 0;) (o = r[i]) && (a && o.compareDocumentPosition(a) ^ 4 && a.parentNode.insertBefore(o, a), a = o);
	return this;
}
function Dm(e) {
	e ||= Om;
	function t(t, n) {
		return t && n ? e(t.__data__, n.__data__) : !t - !n;
	}
	for (var n = this._groups, r = n.length, i = Array(r), a = 0; a < r; ++a) {
		for (var o = n[a], s = o.length, c = i[a] = Array(s), l, u = 0; u < s; ++u) (l = o[u]) && (c[u] = l);
		c.sort(t);
	}
	return new zh(i, this._parents).order();
}
function Om(e, t) {
	return e < t ? -1 : e > t ? 1 : e >= t ? 0 : NaN;
}
function km() {
	var e = arguments[0];
	return arguments[0] = this, e.apply(null, arguments), this;
}
function Am() {
	return Array.from(this);
}
function jm() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length; i < a; ++i) {
		var o = r[i];
		if (o) return o;
	}
	return null;
}
function Mm() {
	let e = 0;
	for (let t of this) ++e;
	return e;
}
function Nm() {
	return !this.node();
}
function Pm(e) {
	for (var t = this._groups, n = 0, r = t.length; n < r; ++n) for (var i = t[n], a = 0, o = i.length, s; a < o; ++a) (s = i[a]) && e.call(s, s.__data__, a, i);
	return this;
}
function Fm(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function Im(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function Lm(e, t) {
	return function() {
		this.setAttribute(e, t);
	};
}
function Rm(e, t) {
	return function() {
		this.setAttributeNS(e.space, e.local, t);
	};
}
function zm(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttribute(e) : this.setAttribute(e, n);
	};
}
function Bm(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? this.removeAttributeNS(e.space, e.local) : this.setAttributeNS(e.space, e.local, n);
	};
}
function Vm(e, t) {
	var n = Gp(e);
	if (arguments.length < 2) {
		var r = this.node();
		return n.local ? r.getAttributeNS(n.space, n.local) : r.getAttribute(n);
	}
	return this.each((t == null ? n.local ? Im : Fm : typeof t == "function" ? n.local ? Bm : zm : n.local ? Rm : Lm)(n, t));
}
function Hm(e) {
	return e.ownerDocument && e.ownerDocument.defaultView || e.document && e || e.defaultView;
}
function Um(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function Wm(e, t, n) {
	return function() {
		this.style.setProperty(e, t, n);
	};
}
function Gm(e, t, n) {
	return function() {
		var r = t.apply(this, arguments);
		r == null ? this.style.removeProperty(e) : this.style.setProperty(e, r, n);
	};
}
function Km(e, t, n) {
	return arguments.length > 1 ? this.each((t == null ? Um : typeof t == "function" ? Gm : Wm)(e, t, n ?? "")) : qm(this.node(), e);
}
function qm(e, t) {
	return e.style.getPropertyValue(t) || Hm(e).getComputedStyle(e, null).getPropertyValue(t);
}
function Jm(e) {
	return function() {
		delete this[e];
	};
}
function Ym(e, t) {
	return function() {
		this[e] = t;
	};
}
function Xm(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		n == null ? delete this[e] : this[e] = n;
	};
}
function Zm(e, t) {
	return arguments.length > 1 ? this.each((t == null ? Jm : typeof t == "function" ? Xm : Ym)(e, t)) : this.node()[e];
}
function Qm(e) {
	return e.trim().split(/^|\s+/);
}
function $m(e) {
	return e.classList || new eh(e);
}
function eh(e) {
	this._node = e, this._names = Qm(e.getAttribute("class") || "");
}
eh.prototype = {
	add: function(e) {
		this._names.indexOf(e) < 0 && (this._names.push(e), this._node.setAttribute("class", this._names.join(" ")));
	},
	remove: function(e) {
		var t = this._names.indexOf(e);
		t >= 0 && (this._names.splice(t, 1), this._node.setAttribute("class", this._names.join(" ")));
	},
	contains: function(e) {
		return this._names.indexOf(e) >= 0;
	}
};
function th(e, t) {
	for (var n = $m(e), r = -1, i = t.length; ++r < i;) n.add(t[r]);
}
function nh(e, t) {
	for (var n = $m(e), r = -1, i = t.length; ++r < i;) n.remove(t[r]);
}
function rh(e) {
	return function() {
		th(this, e);
	};
}
function ih(e) {
	return function() {
		nh(this, e);
	};
}
function ah(e, t) {
	return function() {
		(t.apply(this, arguments) ? th : nh)(this, e);
	};
}
function oh(e, t) {
	var n = Qm(e + "");
	if (arguments.length < 2) {
		for (var r = $m(this.node()), i = -1, a = n.length; ++i < a;) if (!r.contains(n[i])) return !1;
		return !0;
	}
	return this.each((typeof t == "function" ? ah : t ? rh : ih)(n, t));
}
function sh() {
	this.textContent = "";
}
function ch(e) {
	return function() {
		this.textContent = e;
	};
}
function lh(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.textContent = t ?? "";
	};
}
function uh(e) {
	return arguments.length ? this.each(e == null ? sh : (typeof e == "function" ? lh : ch)(e)) : this.node().textContent;
}
function dh() {
	this.innerHTML = "";
}
function fh(e) {
	return function() {
		this.innerHTML = e;
	};
}
function ph(e) {
	return function() {
		var t = e.apply(this, arguments);
		this.innerHTML = t ?? "";
	};
}
function mh(e) {
	return arguments.length ? this.each(e == null ? dh : (typeof e == "function" ? ph : fh)(e)) : this.node().innerHTML;
}
function hh() {
	this.nextSibling && this.parentNode.appendChild(this);
}
function gh() {
	return this.each(hh);
}
function _h() {
	this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function vh() {
	return this.each(_h);
}
function yh(e) {
	var t = typeof e == "function" ? e : Jp(e);
	return this.select(function() {
		return this.appendChild(t.apply(this, arguments));
	});
}
function bh() {
	return null;
}
function xh(e, t) {
	var n = typeof e == "function" ? e : Jp(e), r = t == null ? bh : typeof t == "function" ? t : Xp(t);
	return this.select(function() {
		return this.insertBefore(n.apply(this, arguments), r.apply(this, arguments) || null);
	});
}
function Sh() {
	var e = this.parentNode;
	e && e.removeChild(this);
}
function Ch() {
	return this.each(Sh);
}
function wh() {
	var e = this.cloneNode(!1), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Th() {
	var e = this.cloneNode(!0), t = this.parentNode;
	return t ? t.insertBefore(e, this.nextSibling) : e;
}
function Eh(e) {
	return this.select(e ? Th : wh);
}
function Dh(e) {
	return arguments.length ? this.property("__data__", e) : this.node().__data__;
}
function Oh(e) {
	return function(t) {
		e.call(this, t, this.__data__);
	};
}
function kh(e) {
	return e.trim().split(/^|\s+/).map(function(e) {
		var t = "", n = e.indexOf(".");
		return n >= 0 && (t = e.slice(n + 1), e = e.slice(0, n)), {
			type: e,
			name: t
		};
	});
}
function Ah(e) {
	return function() {
		var t = this.__on;
		if (t) {
			for (var n = 0, r = -1, i = t.length, a; n < i; ++n) a = t[n], (!e.type || a.type === e.type) && a.name === e.name ? this.removeEventListener(a.type, a.listener, a.options) : t[++r] = a;
			++r ? t.length = r : delete this.__on;
		}
	};
}
function jh(e, t, n) {
	return function() {
		var r = this.__on, i, a = Oh(t);
		if (r) {
			for (var o = 0, s = r.length; o < s; ++o) if ((i = r[o]).type === e.type && i.name === e.name) {
				this.removeEventListener(i.type, i.listener, i.options), this.addEventListener(i.type, i.listener = a, i.options = n), i.value = t;
				return;
			}
		}
		this.addEventListener(e.type, a, n), i = {
			type: e.type,
			name: e.name,
			value: t,
			listener: a,
			options: n
		}, r ? r.push(i) : this.__on = [i];
	};
}
function Mh(e, t, n) {
	var r = kh(e + ""), i, a = r.length, o;
	if (arguments.length < 2) {
		var s = this.node().__on;
		if (s) {
			for (var c = 0, l = s.length, u; c < l; ++c) for (i = 0, u = s[c]; i < a; ++i) if ((o = r[i]).type === u.type && o.name === u.name) return u.value;
		}
	} else {
		for (s = t ? jh : Ah, i = 0; i < a; ++i) this.each(s(r[i], t, n));
		return this;
	}
}
function Nh(e, t, n) {
	var r = Hm(e), i = r.CustomEvent;
	typeof i == "function" ? i = new i(t, n) : (i = r.document.createEvent("Event"), n ? (i.initEvent(t, n.bubbles, n.cancelable), i.detail = n.detail) : i.initEvent(t, !1, !1)), e.dispatchEvent(i);
}
function Ph(e, t) {
	return function() {
		return Nh(this, e, t);
	};
}
function Fh(e, t) {
	return function() {
		return Nh(this, e, t.apply(this, arguments));
	};
}
function Ih(e, t) {
	return this.each((typeof t == "function" ? Fh : Ph)(e, t));
}
function* Lh() {
	for (var e = this._groups, t = 0, n = e.length; t < n; ++t) for (var r = e[t], i = 0, a = r.length, o; i < a; ++i) (o = r[i]) && (yield o);
}
var Rh = [null];
function zh(e, t) {
	this._groups = e, this._parents = t;
}
function Bh() {
	return new zh([[document.documentElement]], Rh);
}
function Vh() {
	return this;
}
zh.prototype = Bh.prototype = {
	constructor: zh,
	select: Zp,
	selectAll: nm,
	selectChild: cm,
	selectChildren: fm,
	filter: pm,
	data: xm,
	enter: hm,
	exit: Cm,
	join: wm,
	merge: Tm,
	selection: Vh,
	order: Em,
	sort: Dm,
	call: km,
	nodes: Am,
	node: jm,
	size: Mm,
	empty: Nm,
	each: Pm,
	attr: Vm,
	style: Km,
	property: Zm,
	classed: oh,
	text: uh,
	html: mh,
	raise: gh,
	lower: vh,
	append: yh,
	insert: xh,
	remove: Ch,
	clone: Eh,
	datum: Dh,
	on: Mh,
	dispatch: Ih,
	[Symbol.iterator]: Lh
};
function Hh(e) {
	return typeof e == "string" ? new zh([[document.querySelector(e)]], [document.documentElement]) : new zh([[e]], Rh);
}
var Uh = 0;
function Wh() {
	return new Gh();
}
function Gh() {
	this._ = "@" + (++Uh).toString(36);
}
Gh.prototype = Wh.prototype = {
	constructor: Gh,
	get: function(e) {
		for (var t = this._; !(t in e);) if (!(e = e.parentNode)) return;
		return e[t];
	},
	set: function(e, t) {
		return e[this._] = t;
	},
	remove: function(e) {
		return this._ in e && delete e[this._];
	},
	toString: function() {
		return this._;
	}
};
function Kh(e) {
	let t;
	for (; t = e.sourceEvent;) e = t;
	return e;
}
function qh(e, t) {
	if (e = Kh(e), t === void 0 && (t = e.currentTarget), t) {
		var n = t.ownerSVGElement || t;
		if (n.createSVGPoint) {
			var r = n.createSVGPoint();
			return r.x = e.clientX, r.y = e.clientY, r = r.matrixTransform(t.getScreenCTM().inverse()), [r.x, r.y];
		}
		if (t.getBoundingClientRect) {
			var i = t.getBoundingClientRect();
			return [e.clientX - i.left - t.clientLeft, e.clientY - i.top - t.clientTop];
		}
	}
	return [e.pageX, e.pageY];
}
// node_modules/d3-drag/dist/d3-drag.mjs
var Jh = { passive: !1 }, Yh = {
	capture: !0,
	passive: !1
};
function Xh(e) {
	e.stopImmediatePropagation();
}
function Zh(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function Qh(e) {
	var t = e.document.documentElement, n = Hh(e).on("dragstart.drag", Zh, Yh);
	"onselectstart" in t ? n.on("selectstart.drag", Zh, Yh) : (t.__noselect = t.style.MozUserSelect, t.style.MozUserSelect = "none");
}
function $h(e, t) {
	var n = e.document.documentElement, r = Hh(e).on("dragstart.drag", null);
	t && (r.on("click.drag", Zh, Yh), setTimeout(function() {
		r.on("click.drag", null);
	}, 0)), "onselectstart" in n ? r.on("selectstart.drag", null) : (n.style.MozUserSelect = n.__noselect, delete n.__noselect);
}
var eg = (e) => () => e;
function tg(e, { sourceEvent: t, subject: n, target: r, identifier: i, active: a, x: o, y: s, dx: c, dy: l, dispatch: u }) {
	Object.defineProperties(this, {
		type: {
			value: e,
			enumerable: !0,
			configurable: !0
		},
		sourceEvent: {
			value: t,
			enumerable: !0,
			configurable: !0
		},
		subject: {
			value: n,
			enumerable: !0,
			configurable: !0
		},
		target: {
			value: r,
			enumerable: !0,
			configurable: !0
		},
		identifier: {
			value: i,
			enumerable: !0,
			configurable: !0
		},
		active: {
			value: a,
			enumerable: !0,
			configurable: !0
		},
		x: {
			value: o,
			enumerable: !0,
			configurable: !0
		},
		y: {
			value: s,
			enumerable: !0,
			configurable: !0
		},
		dx: {
			value: c,
			enumerable: !0,
			configurable: !0
		},
		dy: {
			value: l,
			enumerable: !0,
			configurable: !0
		},
		_: { value: u }
	});
}
tg.prototype.on = function() {
	var e = this._.on.apply(this._, arguments);
	return e === this._ ? this : e;
};
function ng(e) {
	return !e.ctrlKey && !e.button;
}
function rg() {
	return this.parentNode;
}
function ig(e, t) {
	return t ?? {
		x: e.x,
		y: e.y
	};
}
function ag() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function og() {
	var e = ng, t = rg, n = ig, r = ag, i = {}, a = Rp("start", "drag", "end"), o = 0, s, c, l, u, d = 0;
	function f(e) {
		e.on("mousedown.drag", p).filter(r).on("touchstart.drag", g).on("touchmove.drag", _, Jh).on("touchend.drag touchcancel.drag", v).style("touch-action", "none").style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	function p(n, r) {
		if (!u && e.call(this, n, r)) {
			var i = y(this, t.call(this, n, r), n, r, "mouse");
			i && (Hh(n.view).on("mousemove.drag", m, Yh).on("mouseup.drag", h, Yh), Qh(n.view), Xh(n), l = !1, s = n.clientX, c = n.clientY, i("start", n));
		}
	}
	function m(e) {
		if (Zh(e), !l) {
			var t = e.clientX - s, n = e.clientY - c;
			l = t * t + n * n > d;
		}
		i.mouse("drag", e);
	}
	function h(e) {
		Hh(e.view).on("mousemove.drag mouseup.drag", null), $h(e.view, l), Zh(e), i.mouse("end", e);
	}
	function g(n, r) {
		if (e.call(this, n, r)) for (var i = n.changedTouches, a = t.call(this, n, r), o = i.length, s = 0, c; s < o; ++s) (c = y(this, a, n, r, i[s].identifier, i[s])) && (Xh(n), c("start", n, i[s]));
	}
	function _(e) {
		for (var t = e.changedTouches, n = t.length, r = 0, a; r < n; ++r) (a = i[t[r].identifier]) && (Zh(e), a("drag", e, t[r]));
	}
	function v(e) {
		var t = e.changedTouches, n = t.length, r, a;
		for (u && clearTimeout(u), u = setTimeout(function() {
			u = null;
		}, 500), r = 0; r < n; ++r) (a = i[t[r].identifier]) && (Xh(e), a("end", e, t[r]));
	}
	function y(e, t, r, s, c, l) {
		var u = a.copy(), d = qh(l || r, t), p, m, h;
		if ((h = n.call(e, new tg("beforestart", {
			sourceEvent: r,
			target: f,
			identifier: c,
			active: o,
			x: d[0],
			y: d[1],
			dx: 0,
			dy: 0,
			dispatch: u
		}), s)) != null) return p = h.x - d[0] || 0, m = h.y - d[1] || 0, function n(r, a, l) {
			var g = d, _;
			switch (r) {
				case "start":
					i[c] = n, _ = o++;
					break;
				case "end": delete i[c], --o;
				case "drag": d = qh(l || a, t), _ = o;
			}
			u.call(r, e, new tg(r, {
				sourceEvent: a,
				subject: h,
				target: f,
				identifier: c,
				active: _,
				x: d[0] + p,
				y: d[1] + m,
				dx: d[0] - g[0],
				dy: d[1] - g[1],
				dispatch: u
			}), s);
		};
	}
	return f.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : eg(!!t), f) : e;
	}, f.container = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : eg(e), f) : t;
	}, f.subject = function(e) {
		return arguments.length ? (n = typeof e == "function" ? e : eg(e), f) : n;
	}, f.touchable = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : eg(!!e), f) : r;
	}, f.on = function() {
		var e = a.on.apply(a, arguments);
		return e === a ? f : e;
	}, f.clickDistance = function(e) {
		return arguments.length ? (d = (e = +e) * e, f) : Math.sqrt(d);
	}, f;
}
// node_modules/d3-color/dist/d3-color.mjs
function sg(e, t, n) {
	e.prototype = t.prototype = n, n.constructor = e;
}
function cg(e, t) {
	var n = Object.create(e.prototype);
	for (var r in t) n[r] = t[r];
	return n;
}
function lg() {}
var ug = .7, dg = 1 / ug, fg = "\\s*([+-]?\\d+)\\s*", pg = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", mg = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", hg = /^#([0-9a-f]{3,8})$/, gg = RegExp(`^rgb\\(${fg},${fg},${fg}\\)$`), _g = RegExp(`^rgb\\(${mg},${mg},${mg}\\)$`), vg = RegExp(`^rgba\\(${fg},${fg},${fg},${pg}\\)$`), yg = RegExp(`^rgba\\(${mg},${mg},${mg},${pg}\\)$`), bg = RegExp(`^hsl\\(${pg},${mg},${mg}\\)$`), xg = RegExp(`^hsla\\(${pg},${mg},${mg},${pg}\\)$`), Sg = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
sg(lg, Dg, {
	copy(e) {
		return Object.assign(new this.constructor(), this, e);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: Cg,
	formatHex: Cg,
	formatHex8: wg,
	formatHsl: Tg,
	formatRgb: Eg,
	toString: Eg
});
function Cg() {
	return this.rgb().formatHex();
}
function wg() {
	return this.rgb().formatHex8();
}
function Tg() {
	return Bg(this).formatHsl();
}
function Eg() {
	return this.rgb().formatRgb();
}
function Dg(e) {
	var t, n;
	return e = (e + "").trim().toLowerCase(), (t = hg.exec(e)) ? (n = t[1].length, t = parseInt(t[1], 16), n === 6 ? Og(t) : n === 3 ? new Mg(t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, (t & 15) << 4 | t & 15, 1) : n === 8 ? kg(t >> 24 & 255, t >> 16 & 255, t >> 8 & 255, (t & 255) / 255) : n === 4 ? kg(t >> 12 & 15 | t >> 8 & 240, t >> 8 & 15 | t >> 4 & 240, t >> 4 & 15 | t & 240, ((t & 15) << 4 | t & 15) / 255) : null) : (t = gg.exec(e)) ? new Mg(t[1], t[2], t[3], 1) : (t = _g.exec(e)) ? new Mg(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, 1) : (t = vg.exec(e)) ? kg(t[1], t[2], t[3], t[4]) : (t = yg.exec(e)) ? kg(t[1] * 255 / 100, t[2] * 255 / 100, t[3] * 255 / 100, t[4]) : (t = bg.exec(e)) ? zg(t[1], t[2] / 100, t[3] / 100, 1) : (t = xg.exec(e)) ? zg(t[1], t[2] / 100, t[3] / 100, t[4]) : Sg.hasOwnProperty(e) ? Og(Sg[e]) : e === "transparent" ? new Mg(NaN, NaN, NaN, 0) : null;
}
function Og(e) {
	return new Mg(e >> 16 & 255, e >> 8 & 255, e & 255, 1);
}
function kg(e, t, n, r) {
	return r <= 0 && (e = t = n = NaN), new Mg(e, t, n, r);
}
function Ag(e) {
	return e instanceof lg || (e = Dg(e)), e ? (e = e.rgb(), new Mg(e.r, e.g, e.b, e.opacity)) : new Mg();
}
function jg(e, t, n, r) {
	return arguments.length === 1 ? Ag(e) : new Mg(e, t, n, r ?? 1);
}
function Mg(e, t, n, r) {
	this.r = +e, this.g = +t, this.b = +n, this.opacity = +r;
}
sg(Mg, jg, cg(lg, {
	brighter(e) {
		return e = e == null ? dg : dg ** +e, new Mg(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? ug : ug ** +e, new Mg(this.r * e, this.g * e, this.b * e, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Mg(Lg(this.r), Lg(this.g), Lg(this.b), Ig(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: Ng,
	formatHex: Ng,
	formatHex8: Pg,
	formatRgb: Fg,
	toString: Fg
}));
function Ng() {
	return `#${Rg(this.r)}${Rg(this.g)}${Rg(this.b)}`;
}
function Pg() {
	return `#${Rg(this.r)}${Rg(this.g)}${Rg(this.b)}${Rg((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function Fg() {
	let e = Ig(this.opacity);
	return `${e === 1 ? "rgb(" : "rgba("}${Lg(this.r)}, ${Lg(this.g)}, ${Lg(this.b)}${e === 1 ? ")" : `, ${e})`}`;
}
function Ig(e) {
	return isNaN(e) ? 1 : Math.max(0, Math.min(1, e));
}
function Lg(e) {
	return Math.max(0, Math.min(255, Math.round(e) || 0));
}
function Rg(e) {
	return e = Lg(e), (e < 16 ? "0" : "") + e.toString(16);
}
function zg(e, t, n, r) {
	return r <= 0 ? e = t = n = NaN : n <= 0 || n >= 1 ? e = t = NaN : t <= 0 && (e = NaN), new Hg(e, t, n, r);
}
function Bg(e) {
	if (e instanceof Hg) return new Hg(e.h, e.s, e.l, e.opacity);
	if (e instanceof lg || (e = Dg(e)), !e) return new Hg();
	if (e instanceof Hg) return e;
	e = e.rgb();
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = Math.min(t, n, r), a = Math.max(t, n, r), o = NaN, s = a - i, c = (a + i) / 2;
	return s ? (o = t === a ? (n - r) / s + (n < r) * 6 : n === a ? (r - t) / s + 2 : (t - n) / s + 4, s /= c < .5 ? a + i : 2 - a - i, o *= 60) : s = c > 0 && c < 1 ? 0 : o, new Hg(o, s, c, e.opacity);
}
function Vg(e, t, n, r) {
	return arguments.length === 1 ? Bg(e) : new Hg(e, t, n, r ?? 1);
}
function Hg(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
sg(Hg, Vg, cg(lg, {
	brighter(e) {
		return e = e == null ? dg : dg ** +e, new Hg(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? ug : ug ** +e, new Hg(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = this.h % 360 + (this.h < 0) * 360, t = isNaN(e) || isNaN(this.s) ? 0 : this.s, n = this.l, r = n + (n < .5 ? n : 1 - n) * t, i = 2 * n - r;
		return new Mg(Gg(e >= 240 ? e - 240 : e + 120, i, r), Gg(e, i, r), Gg(e < 120 ? e + 240 : e - 120, i, r), this.opacity);
	},
	clamp() {
		return new Hg(Ug(this.h), Wg(this.s), Wg(this.l), Ig(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		let e = Ig(this.opacity);
		return `${e === 1 ? "hsl(" : "hsla("}${Ug(this.h)}, ${Wg(this.s) * 100}%, ${Wg(this.l) * 100}%${e === 1 ? ")" : `, ${e})`}`;
	}
}));
function Ug(e) {
	return e = (e || 0) % 360, e < 0 ? e + 360 : e;
}
function Wg(e) {
	return Math.max(0, Math.min(1, e || 0));
}
function Gg(e, t, n) {
	return (e < 60 ? t + (n - t) * e / 60 : e < 180 ? n : e < 240 ? t + (n - t) * (240 - e) / 60 : t) * 255;
}
var Kg = Math.PI / 180, qg = 180 / Math.PI, Jg = 18, Yg = .96422, Xg = 1, Zg = .82521, Qg = 4 / 29, $g = 6 / 29, e_ = 3 * $g * $g, t_ = $g * $g * $g;
function n_(e) {
	if (e instanceof i_) return new i_(e.l, e.a, e.b, e.opacity);
	if (e instanceof d_) return f_(e);
	e instanceof Mg || (e = Ag(e));
	var t = c_(e.r), n = c_(e.g), r = c_(e.b), i = a_((.2225045 * t + .7168786 * n + .0606169 * r) / Xg), a, o;
	return t === n && n === r ? a = o = i : (a = a_((.4360747 * t + .3850649 * n + .1430804 * r) / Yg), o = a_((.0139322 * t + .0971045 * n + .7141733 * r) / Zg)), new i_(116 * i - 16, 500 * (a - i), 200 * (i - o), e.opacity);
}
function r_(e, t, n, r) {
	return arguments.length === 1 ? n_(e) : new i_(e, t, n, r ?? 1);
}
function i_(e, t, n, r) {
	this.l = +e, this.a = +t, this.b = +n, this.opacity = +r;
}
sg(i_, r_, cg(lg, {
	brighter(e) {
		return new i_(this.l + Jg * (e ?? 1), this.a, this.b, this.opacity);
	},
	darker(e) {
		return new i_(this.l - Jg * (e ?? 1), this.a, this.b, this.opacity);
	},
	rgb() {
		var e = (this.l + 16) / 116, t = isNaN(this.a) ? e : e + this.a / 500, n = isNaN(this.b) ? e : e - this.b / 200;
		return t = Yg * o_(t), e = Xg * o_(e), n = Zg * o_(n), new Mg(s_(3.1338561 * t - 1.6168667 * e - .4906146 * n), s_(-.9787684 * t + 1.9161415 * e + .033454 * n), s_(.0719453 * t - .2289914 * e + 1.4052427 * n), this.opacity);
	}
}));
function a_(e) {
	return e > t_ ? e ** (1 / 3) : e / e_ + Qg;
}
function o_(e) {
	return e > $g ? e * e * e : e_ * (e - Qg);
}
function s_(e) {
	return 255 * (e <= .0031308 ? 12.92 * e : 1.055 * e ** (1 / 2.4) - .055);
}
function c_(e) {
	return (e /= 255) <= .04045 ? e / 12.92 : ((e + .055) / 1.055) ** 2.4;
}
function l_(e) {
	if (e instanceof d_) return new d_(e.h, e.c, e.l, e.opacity);
	if (e instanceof i_ || (e = n_(e)), e.a === 0 && e.b === 0) return new d_(NaN, 0 < e.l && e.l < 100 ? 0 : NaN, e.l, e.opacity);
	var t = Math.atan2(e.b, e.a) * qg;
	return new d_(t < 0 ? t + 360 : t, Math.sqrt(e.a * e.a + e.b * e.b), e.l, e.opacity);
}
function u_(e, t, n, r) {
	return arguments.length === 1 ? l_(e) : new d_(e, t, n, r ?? 1);
}
function d_(e, t, n, r) {
	this.h = +e, this.c = +t, this.l = +n, this.opacity = +r;
}
function f_(e) {
	if (isNaN(e.h)) return new i_(e.l, 0, 0, e.opacity);
	var t = e.h * Kg;
	return new i_(e.l, Math.cos(t) * e.c, Math.sin(t) * e.c, e.opacity);
}
sg(d_, u_, cg(lg, {
	brighter(e) {
		return new d_(this.h, this.c, this.l + Jg * (e ?? 1), this.opacity);
	},
	darker(e) {
		return new d_(this.h, this.c, this.l - Jg * (e ?? 1), this.opacity);
	},
	rgb() {
		return f_(this).rgb();
	}
}));
var p_ = -.14861, m_ = 1.78277, h_ = -.29227, g_ = -.90649, __ = 1.97294, v_ = __ * g_, y_ = __ * m_, b_ = m_ * h_ - g_ * p_;
function x_(e) {
	if (e instanceof C_) return new C_(e.h, e.s, e.l, e.opacity);
	e instanceof Mg || (e = Ag(e));
	var t = e.r / 255, n = e.g / 255, r = e.b / 255, i = (b_ * r + v_ * t - y_ * n) / (b_ + v_ - y_), a = r - i, o = (__ * (n - i) - h_ * a) / g_, s = Math.sqrt(o * o + a * a) / (__ * i * (1 - i)), c = s ? Math.atan2(o, a) * qg - 120 : NaN;
	return new C_(c < 0 ? c + 360 : c, s, i, e.opacity);
}
function S_(e, t, n, r) {
	return arguments.length === 1 ? x_(e) : new C_(e, t, n, r ?? 1);
}
function C_(e, t, n, r) {
	this.h = +e, this.s = +t, this.l = +n, this.opacity = +r;
}
sg(C_, S_, cg(lg, {
	brighter(e) {
		return e = e == null ? dg : dg ** +e, new C_(this.h, this.s, this.l * e, this.opacity);
	},
	darker(e) {
		return e = e == null ? ug : ug ** +e, new C_(this.h, this.s, this.l * e, this.opacity);
	},
	rgb() {
		var e = isNaN(this.h) ? 0 : (this.h + 120) * Kg, t = +this.l, n = isNaN(this.s) ? 0 : this.s * t * (1 - t), r = Math.cos(e), i = Math.sin(e);
		return new Mg(255 * (t + n * (p_ * r + m_ * i)), 255 * (t + n * (h_ * r + g_ * i)), 255 * (t + __ * r * n), this.opacity);
	}
}));
var w_ = (e) => () => e;
function T_(e, t) {
	return function(n) {
		return e + n * t;
	};
}
function E_(e, t, n) {
	return e **= +n, t = t ** +n - e, n = 1 / n, function(r) {
		return (e + r * t) ** +n;
	};
}
function D_(e, t) {
	var n = t - e;
	return n ? T_(e, n > 180 || n < -180 ? n - 360 * Math.round(n / 360) : n) : w_(isNaN(e) ? t : e);
}
function O_(e) {
	return (e = +e) == 1 ? k_ : function(t, n) {
		return n - t ? E_(t, n, e) : w_(isNaN(t) ? n : t);
	};
}
function k_(e, t) {
	var n = t - e;
	return n ? T_(e, n) : w_(isNaN(e) ? t : e);
}
var A_ = (function e(t) {
	var n = O_(t);
	function r(e, t) {
		var r = n((e = jg(e)).r, (t = jg(t)).r), i = n(e.g, t.g), a = n(e.b, t.b), o = k_(e.opacity, t.opacity);
		return function(t) {
			return e.r = r(t), e.g = i(t), e.b = a(t), e.opacity = o(t), e + "";
		};
	}
	return r.gamma = e, r;
})(1);
function j_(e, t) {
	t ||= [];
	var n = e ? Math.min(t.length, e.length) : 0, r = t.slice(), i;
	return function(a) {
		for (i = 0; i < n; ++i) r[i] = e[i] * (1 - a) + t[i] * a;
		return r;
	};
}
function M_(e) {
	return ArrayBuffer.isView(e) && !(e instanceof DataView);
}
function N_(e, t) {
	for (var n = t ? t.length : 0, r = e ? Math.min(n, e.length) : 0, i = Array(r), a = Array(n), o = 0; o < r; ++o) i[o] = H_(e[o], t[o]);
	for (; o < n; ++o) a[o] = t[o];
	return function(e) {
		for (o = 0; o < r; ++o) a[o] = i[o](e);
		return a;
	};
}
function P_(e, t) {
	var n = /* @__PURE__ */ new Date();
	return e = +e, t = +t, function(r) {
		return n.setTime(e * (1 - r) + t * r), n;
	};
}
function F_(e, t) {
	return e = +e, t = +t, function(n) {
		return e * (1 - n) + t * n;
	};
}
function I_(e, t) {
	var n = {}, r = {}, i;
	for (i in typeof e == "object" && e || (e = {}), typeof t == "object" && t || (t = {}), t) i in e ? n[i] = H_(e[i], t[i]) : r[i] = t[i];
	return function(e) {
		for (i in n) r[i] = n[i](e);
		return r;
	};
}
var L_ = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, R_ = new RegExp(L_.source, "g");
function z_(e) {
	return function() {
		return e;
	};
}
function B_(e) {
	return function(t) {
		return e(t) + "";
	};
}
function V_(e, t) {
	var n = L_.lastIndex = R_.lastIndex = 0, r, i, a, o = -1, s = [], c = [];
	for (e += "", t += ""; (r = L_.exec(e)) && (i = R_.exec(t));) (a = i.index) > n && (a = t.slice(n, a), s[o] ? s[o] += a : s[++o] = a), (r = r[0]) === (i = i[0]) ? s[o] ? s[o] += i : s[++o] = i : (s[++o] = null, c.push({
		i: o,
		x: F_(r, i)
	})), n = R_.lastIndex;
	return n < t.length && (a = t.slice(n), s[o] ? s[o] += a : s[++o] = a), s.length < 2 ? c[0] ? B_(c[0].x) : z_(t) : (t = c.length, function(e) {
		for (var n = 0, r; n < t; ++n) s[(r = c[n]).i] = r.x(e);
		return s.join("");
	});
}
function H_(e, t) {
	var n = typeof t, r;
	return t == null || n === "boolean" ? w_(t) : (n === "number" ? F_ : n === "string" ? (r = Dg(t)) ? (t = r, A_) : V_ : t instanceof Dg ? A_ : t instanceof Date ? P_ : M_(t) ? j_ : Array.isArray(t) ? N_ : typeof t.valueOf != "function" && typeof t.toString != "function" || isNaN(t) ? I_ : F_)(e, t);
}
var U_ = 180 / Math.PI, W_ = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function G_(e, t, n, r, i, a) {
	var o, s, c;
	return (o = Math.sqrt(e * e + t * t)) && (e /= o, t /= o), (c = e * n + t * r) && (n -= e * c, r -= t * c), (s = Math.sqrt(n * n + r * r)) && (n /= s, r /= s, c /= s), e * r < t * n && (e = -e, t = -t, c = -c, o = -o), {
		translateX: i,
		translateY: a,
		rotate: Math.atan2(t, e) * U_,
		skewX: Math.atan(c) * U_,
		scaleX: o,
		scaleY: s
	};
}
var K_;
function q_(e) {
	let t = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(e + "");
	return t.isIdentity ? W_ : G_(t.a, t.b, t.c, t.d, t.e, t.f);
}
function J_(e) {
	return e == null || (K_ ||= document.createElementNS("http://www.w3.org/2000/svg", "g"), K_.setAttribute("transform", e), !(e = K_.transform.baseVal.consolidate())) ? W_ : (e = e.matrix, G_(e.a, e.b, e.c, e.d, e.e, e.f));
}
function Y_(e, t, n, r) {
	function i(e) {
		return e.length ? e.pop() + " " : "";
	}
	function a(e, r, i, a, o, s) {
		if (e !== i || r !== a) {
			var c = o.push("translate(", null, t, null, n);
			s.push({
				i: c - 4,
				x: F_(e, i)
			}, {
				i: c - 2,
				x: F_(r, a)
			});
		} else (i || a) && o.push("translate(" + i + t + a + n);
	}
	function o(e, t, n, a) {
		e === t ? t && n.push(i(n) + "rotate(" + t + r) : (e - t > 180 ? t += 360 : t - e > 180 && (e += 360), a.push({
			i: n.push(i(n) + "rotate(", null, r) - 2,
			x: F_(e, t)
		}));
	}
	function s(e, t, n, a) {
		e === t ? t && n.push(i(n) + "skewX(" + t + r) : a.push({
			i: n.push(i(n) + "skewX(", null, r) - 2,
			x: F_(e, t)
		});
	}
	function c(e, t, n, r, a, o) {
		if (e !== n || t !== r) {
			var s = a.push(i(a) + "scale(", null, ",", null, ")");
			o.push({
				i: s - 4,
				x: F_(e, n)
			}, {
				i: s - 2,
				x: F_(t, r)
			});
		} else (n !== 1 || r !== 1) && a.push(i(a) + "scale(" + n + "," + r + ")");
	}
	return function(t, n) {
		var r = [], i = [];
		return t = e(t), n = e(n), a(t.translateX, t.translateY, n.translateX, n.translateY, r, i), o(t.rotate, n.rotate, r, i), s(t.skewX, n.skewX, r, i), c(t.scaleX, t.scaleY, n.scaleX, n.scaleY, r, i), t = n = null, function(e) {
			for (var t = -1, n = i.length, a; ++t < n;) r[(a = i[t]).i] = a.x(e);
			return r.join("");
		};
	};
}
var X_ = Y_(q_, "px, ", "px)", "deg)"), Z_ = Y_(J_, ", ", ")", ")"), Q_ = 1e-12;
function $_(e) {
	return ((e = Math.exp(e)) + 1 / e) / 2;
}
function ev(e) {
	return ((e = Math.exp(e)) - 1 / e) / 2;
}
function tv(e) {
	return ((e = Math.exp(2 * e)) - 1) / (e + 1);
}
var nv = (function e(t, n, r) {
	function i(e, i) {
		var a = e[0], o = e[1], s = e[2], c = i[0], l = i[1], u = i[2], d = c - a, f = l - o, p = d * d + f * f, m, h;
		if (p < Q_) h = Math.log(u / s) / t, m = function(e) {
			return [
				a + e * d,
				o + e * f,
				s * Math.exp(t * e * h)
			];
		};
		else {
			var g = Math.sqrt(p), _ = (u * u - s * s + r * p) / (2 * s * n * g), v = (u * u - s * s - r * p) / (2 * u * n * g), y = Math.log(Math.sqrt(_ * _ + 1) - _);
			h = (Math.log(Math.sqrt(v * v + 1) - v) - y) / t, m = function(e) {
				var r = e * h, i = $_(y), c = s / (n * g) * (i * tv(t * r + y) - ev(y));
				return [
					a + c * d,
					o + c * f,
					s * i / $_(t * r + y)
				];
			};
		}
		return m.duration = Math.abs(h) * 1e3 * t / Math.SQRT2, m;
	}
	return i.rho = function(t) {
		var n = Math.max(.001, +t), r = n * n;
		return e(n, r, r * r);
	}, i;
})(Math.SQRT2, 2, 4);
function rv(e) {
	return (function t(n) {
		n = +n;
		function r(t, r) {
			var i = e((t = S_(t)).h, (r = S_(r)).h), a = k_(t.s, r.s), o = k_(t.l, r.l), s = k_(t.opacity, r.opacity);
			return function(e) {
				return t.h = i(e), t.s = a(e), t.l = o(e ** +n), t.opacity = s(e), t + "";
			};
		}
		return r.gamma = t, r;
	})(1);
}
rv(D_), rv(k_);
// node_modules/d3-timer/dist/d3-timer.mjs
var iv = 0, av = 0, ov = 0, sv = 1e3, cv, lv, uv = 0, dv = 0, fv = 0, pv = typeof performance == "object" && performance.now ? performance : Date, mv = typeof window == "object" && window.requestAnimationFrame ? window.requestAnimationFrame.bind(window) : function(e) {
	setTimeout(e, 17);
};
function hv() {
	return dv ||= (mv(gv), pv.now() + fv);
}
function gv() {
	dv = 0;
}
function _v() {
	this._call = this._time = this._next = null;
}
_v.prototype = vv.prototype = {
	constructor: _v,
	restart: function(e, t, n) {
		if (typeof e != "function") throw TypeError("callback is not a function");
		n = (n == null ? hv() : +n) + (t == null ? 0 : +t), !this._next && lv !== this && (lv ? lv._next = this : cv = this, lv = this), this._call = e, this._time = n, Cv();
	},
	stop: function() {
		this._call && (this._call = null, this._time = Infinity, Cv());
	}
};
function vv(e, t, n) {
	var r = new _v();
	return r.restart(e, t, n), r;
}
function yv() {
	hv(), ++iv;
	for (var e = cv, t; e;) (t = dv - e._time) >= 0 && e._call.call(void 0, t), e = e._next;
	--iv;
}
function bv() {
	dv = (uv = pv.now()) + fv, iv = av = 0;
	try {
		yv();
	} finally {
		iv = 0, Sv(), dv = 0;
	}
}
function xv() {
	var e = pv.now(), t = e - uv;
	t > sv && (fv -= t, uv = e);
}
function Sv() {
	for (var e, t = cv, n, r = Infinity; t;) t._call ? (r > t._time && (r = t._time), e = t, t = t._next) : (n = t._next, t._next = null, t = e ? e._next = n : cv = n);
	lv = e, Cv(r);
}
function Cv(e) {
	iv || (av &&= clearTimeout(av), e - dv > 24 ? (e < Infinity && (av = setTimeout(bv, Math.ceil(e - pv.now() - fv) + 1)), ov &&= clearInterval(ov)) : (ov ||= (uv = pv.now(), setInterval(xv, sv)), iv = 1, mv(bv)));
}
function wv(e, t, n) {
	var r = new _v();
	return t = t == null ? 0 : +t, r.restart((n) => {
		r.stop(), e(n + t);
	}, t, n), r;
}
// node_modules/d3-ease/dist/d3-ease.mjs
function Tv(e) {
	return ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2;
}
var Ev = 3;
(function e(t) {
	t = +t;
	function n(e) {
		return e ** +t;
	}
	return n.exponent = e, n;
})(Ev), (function e(t) {
	t = +t;
	function n(e) {
		return 1 - (1 - e) ** t;
	}
	return n.exponent = e, n;
})(Ev), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) <= 1 ? e ** +t : 2 - (2 - e) ** t) / 2;
	}
	return n.exponent = e, n;
})(Ev);
function Dv(e) {
	return (2 ** (-10 * e) - .0009765625) * 1.0009775171065494;
}
var Ov = 4 / 11;
1 / Ov / Ov;
var kv = 1.70158;
(function e(t) {
	t = +t;
	function n(e) {
		return (e = +e) * e * (t * (e - 1) + e);
	}
	return n.overshoot = e, n;
})(kv), (function e(t) {
	t = +t;
	function n(e) {
		return --e * e * ((e + 1) * t + e) + 1;
	}
	return n.overshoot = e, n;
})(kv), (function e(t) {
	t = +t;
	function n(e) {
		return ((e *= 2) < 1 ? e * e * ((t + 1) * e - t) : (e -= 2) * e * ((t + 1) * e + t) + 2) / 2;
	}
	return n.overshoot = e, n;
})(kv);
var Av = 2 * Math.PI, jv = 1, Mv = .3;
(function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Av);
	function i(e) {
		return t * Dv(- --e) * Math.sin((r - e) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Av);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(jv, Mv), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Av);
	function i(e) {
		return 1 - t * Dv(e = +e) * Math.sin((e + r) / n);
	}
	return i.amplitude = function(t) {
		return e(t, n * Av);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(jv, Mv), (function e(t, n) {
	var r = Math.asin(1 / (t = Math.max(1, t))) * (n /= Av);
	function i(e) {
		return ((e = e * 2 - 1) < 0 ? t * Dv(-e) * Math.sin((r - e) / n) : 2 - t * Dv(e) * Math.sin((r + e) / n)) / 2;
	}
	return i.amplitude = function(t) {
		return e(t, n * Av);
	}, i.period = function(n) {
		return e(t, n);
	}, i;
})(jv, Mv);
// node_modules/d3-transition/dist/d3-transition.mjs
var Nv = Rp("start", "end", "cancel", "interrupt"), Pv = [], Fv = 0, Iv = 1, Lv = 2, Rv = 3, zv = 4, Bv = 5, Vv = 6;
function Hv(e, t, n, r, i, a) {
	var o = e.__transition;
	if (!o) e.__transition = {};
	else if (n in o) return;
	Kv(e, n, {
		name: t,
		index: r,
		group: i,
		on: Nv,
		tween: Pv,
		time: a.time,
		delay: a.delay,
		duration: a.duration,
		ease: a.ease,
		timer: null,
		state: Fv
	});
}
function Uv(e, t) {
	var n = Gv(e, t);
	if (n.state > Fv) throw Error("too late; already scheduled");
	return n;
}
function Wv(e, t) {
	var n = Gv(e, t);
	if (n.state > Rv) throw Error("too late; already running");
	return n;
}
function Gv(e, t) {
	var n = e.__transition;
	if (!n || !(n = n[t])) throw Error("transition not found");
	return n;
}
function Kv(e, t, n) {
	var r = e.__transition, i;
	r[t] = n, n.timer = vv(a, 0, n.time);
	function a(e) {
		n.state = Iv, n.timer.restart(o, n.delay, n.time), n.delay <= e && o(e - n.delay);
	}
	function o(a) {
		var l, u, d, f;
		if (n.state !== Iv) return c();
		for (l in r) if (f = r[l], f.name === n.name) {
			if (f.state === Rv) return wv(o);
			f.state === zv ? (f.state = Vv, f.timer.stop(), f.on.call("interrupt", e, e.__data__, f.index, f.group), delete r[l]) : +l < t && (f.state = Vv, f.timer.stop(), f.on.call("cancel", e, e.__data__, f.index, f.group), delete r[l]);
		}
		if (wv(function() {
			n.state === Rv && (n.state = zv, n.timer.restart(s, n.delay, n.time), s(a));
		}), n.state = Lv, n.on.call("start", e, e.__data__, n.index, n.group), n.state === Lv) {
			for (n.state = Rv, i = Array(d = n.tween.length), l = 0, u = -1; l < d; ++l) (f = n.tween[l].value.call(e, e.__data__, n.index, n.group)) && (i[++u] = f);
			i.length = u + 1;
		}
	}
	function s(t) {
		for (var r = t < n.duration ? n.ease.call(null, t / n.duration) : (n.timer.restart(c), n.state = Bv, 1), a = -1, o = i.length; ++a < o;) i[a].call(e, r);
		n.state === Bv && (n.on.call("end", e, e.__data__, n.index, n.group), c());
	}
	function c() {
		for (var i in n.state = Vv, n.timer.stop(), delete r[t], r) return;
		delete e.__transition;
	}
}
function qv(e, t) {
	var n = e.__transition, r, i, a = !0, o;
	if (n) {
		for (o in t = t == null ? null : t + "", n) (r = n[o]).name === t ? (i = r.state > Lv && r.state < Bv, r.state = Vv, r.timer.stop(), r.on.call(i ? "interrupt" : "cancel", e, e.__data__, r.index, r.group), delete n[o]) : a = !1;
		a && delete e.__transition;
	}
}
function Jv(e) {
	return this.each(function() {
		qv(this, e);
	});
}
function Yv(e, t) {
	var n, r;
	return function() {
		var i = Wv(this, e), a = i.tween;
		if (a !== n) {
			r = n = a;
			for (var o = 0, s = r.length; o < s; ++o) if (r[o].name === t) {
				r = r.slice(), r.splice(o, 1);
				break;
			}
		}
		i.tween = r;
	};
}
function Xv(e, t, n) {
	var r, i;
	if (typeof n != "function") throw Error();
	return function() {
		var a = Wv(this, e), o = a.tween;
		if (o !== r) {
			i = (r = o).slice();
			for (var s = {
				name: t,
				value: n
			}, c = 0, l = i.length; c < l; ++c) if (i[c].name === t) {
				i[c] = s;
				break;
			}
			c === l && i.push(s);
		}
		a.tween = i;
	};
}
function Zv(e, t) {
	var n = this._id;
	if (e += "", arguments.length < 2) {
		for (var r = Gv(this.node(), n).tween, i = 0, a = r.length, o; i < a; ++i) if ((o = r[i]).name === e) return o.value;
		return null;
	}
	return this.each((t == null ? Yv : Xv)(n, e, t));
}
function Qv(e, t, n) {
	var r = e._id;
	return e.each(function() {
		var e = Wv(this, r);
		(e.value ||= {})[t] = n.apply(this, arguments);
	}), function(e) {
		return Gv(e, r).value[t];
	};
}
function $v(e, t) {
	var n;
	return (typeof t == "number" ? F_ : t instanceof Dg ? A_ : (n = Dg(t)) ? (t = n, A_) : V_)(e, t);
}
function ey(e) {
	return function() {
		this.removeAttribute(e);
	};
}
function ty(e) {
	return function() {
		this.removeAttributeNS(e.space, e.local);
	};
}
function ny(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttribute(e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function ry(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = this.getAttributeNS(e.space, e.local);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function iy(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttribute(e) : (o = this.getAttribute(e), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function ay(e, t, n) {
	var r, i, a;
	return function() {
		var o, s = n(this), c;
		return s == null ? void this.removeAttributeNS(e.space, e.local) : (o = this.getAttributeNS(e.space, e.local), c = s + "", o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s)));
	};
}
function oy(e, t) {
	var n = Gp(e), r = n === "transform" ? Z_ : $v;
	return this.attrTween(e, typeof t == "function" ? (n.local ? ay : iy)(n, r, Qv(this, "attr." + e, t)) : t == null ? (n.local ? ty : ey)(n) : (n.local ? ry : ny)(n, r, t));
}
function sy(e, t) {
	return function(n) {
		this.setAttribute(e, t.call(this, n));
	};
}
function cy(e, t) {
	return function(n) {
		this.setAttributeNS(e.space, e.local, t.call(this, n));
	};
}
function ly(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && cy(e, i)), n;
	}
	return i._value = t, i;
}
function uy(e, t) {
	var n, r;
	function i() {
		var i = t.apply(this, arguments);
		return i !== r && (n = (r = i) && sy(e, i)), n;
	}
	return i._value = t, i;
}
function dy(e, t) {
	var n = "attr." + e;
	if (arguments.length < 2) return (n = this.tween(n)) && n._value;
	if (t == null) return this.tween(n, null);
	if (typeof t != "function") throw Error();
	var r = Gp(e);
	return this.tween(n, (r.local ? ly : uy)(r, t));
}
function fy(e, t) {
	return function() {
		Uv(this, e).delay = +t.apply(this, arguments);
	};
}
function py(e, t) {
	return t = +t, function() {
		Uv(this, e).delay = t;
	};
}
function my(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? fy : py)(t, e)) : Gv(this.node(), t).delay;
}
function hy(e, t) {
	return function() {
		Wv(this, e).duration = +t.apply(this, arguments);
	};
}
function gy(e, t) {
	return t = +t, function() {
		Wv(this, e).duration = t;
	};
}
function _y(e) {
	var t = this._id;
	return arguments.length ? this.each((typeof e == "function" ? hy : gy)(t, e)) : Gv(this.node(), t).duration;
}
function vy(e, t) {
	if (typeof t != "function") throw Error();
	return function() {
		Wv(this, e).ease = t;
	};
}
function yy(e) {
	var t = this._id;
	return arguments.length ? this.each(vy(t, e)) : Gv(this.node(), t).ease;
}
function by(e, t) {
	return function() {
		var n = t.apply(this, arguments);
		if (typeof n != "function") throw Error();
		Wv(this, e).ease = n;
	};
}
function xy(e) {
	if (typeof e != "function") throw Error();
	return this.each(by(this._id, e));
}
function Sy(e) {
	typeof e != "function" && (e = rm(e));
	for (var t = this._groups, n = t.length, r = Array(n), i = 0; i < n; ++i) for (var a = t[i], o = a.length, s = r[i] = [], c, l = 0; l < o; ++l) (c = a[l]) && e.call(c, c.__data__, l, a) && s.push(c);
	return new Zy(r, this._parents, this._name, this._id);
}
function Cy(e) {
	if (e._id !== this._id) throw Error();
	for (var t = this._groups, n = e._groups, r = t.length, i = n.length, a = Math.min(r, i), o = Array(r), s = 0; s < a; ++s) for (var c = t[s], l = n[s], u = c.length, d = o[s] = Array(u), f, p = 0; p < u; ++p) (f = c[p] || l[p]) && (d[p] = f);
	for (; s < r; ++s) o[s] = t[s];
	return new Zy(o, this._parents, this._name, this._id);
}
function wy(e) {
	return (e + "").trim().split(/^|\s+/).every(function(e) {
		var t = e.indexOf(".");
		return t >= 0 && (e = e.slice(0, t)), !e || e === "start";
	});
}
function Ty(e, t, n) {
	var r, i, a = wy(t) ? Uv : Wv;
	return function() {
		var o = a(this, e), s = o.on;
		s !== r && (i = (r = s).copy()).on(t, n), o.on = i;
	};
}
function Ey(e, t) {
	var n = this._id;
	return arguments.length < 2 ? Gv(this.node(), n).on.on(e) : this.each(Ty(n, e, t));
}
function Dy(e) {
	return function() {
		var t = this.parentNode;
		for (var n in this.__transition) if (+n !== e) return;
		t && t.removeChild(this);
	};
}
function Oy() {
	return this.on("end.remove", Dy(this._id));
}
function ky(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = Xp(e));
	for (var r = this._groups, i = r.length, a = Array(i), o = 0; o < i; ++o) for (var s = r[o], c = s.length, l = a[o] = Array(c), u, d, f = 0; f < c; ++f) (u = s[f]) && (d = e.call(u, u.__data__, f, s)) && ("__data__" in u && (d.__data__ = u.__data__), l[f] = d, Hv(l[f], t, n, f, l, Gv(u, n)));
	return new Zy(a, this._parents, t, n);
}
function Ay(e) {
	var t = this._name, n = this._id;
	typeof e != "function" && (e = em(e));
	for (var r = this._groups, i = r.length, a = [], o = [], s = 0; s < i; ++s) for (var c = r[s], l = c.length, u, d = 0; d < l; ++d) if (u = c[d]) {
		for (var f = e.call(u, u.__data__, d, c), p, m = Gv(u, n), h = 0, g = f.length; h < g; ++h) (p = f[h]) && Hv(p, t, n, h, f, m);
		a.push(f), o.push(u);
	}
	return new Zy(a, o, t, n);
}
var jy = Bh.prototype.constructor;
function My() {
	return new jy(this._groups, this._parents);
}
function Ny(e, t) {
	var n, r, i;
	return function() {
		var a = qm(this, e), o = (this.style.removeProperty(e), qm(this, e));
		return a === o ? null : a === n && o === r ? i : i = t(n = a, r = o);
	};
}
function Py(e) {
	return function() {
		this.style.removeProperty(e);
	};
}
function Fy(e, t, n) {
	var r, i = n + "", a;
	return function() {
		var o = qm(this, e);
		return o === i ? null : o === r ? a : a = t(r = o, n);
	};
}
function Iy(e, t, n) {
	var r, i, a;
	return function() {
		var o = qm(this, e), s = n(this), c = s + "";
		return s ?? (c = s = (this.style.removeProperty(e), qm(this, e))), o === c ? null : o === r && c === i ? a : (i = c, a = t(r = o, s));
	};
}
function Ly(e, t) {
	var n, r, i, a = "style." + t, o = "end." + a, s;
	return function() {
		var c = Wv(this, e), l = c.on, u = c.value[a] == null ? s ||= Py(t) : void 0;
		(l !== n || i !== u) && (r = (n = l).copy()).on(o, i = u), c.on = r;
	};
}
function Ry(e, t, n) {
	var r = (e += "") == "transform" ? X_ : $v;
	return t == null ? this.styleTween(e, Ny(e, r)).on("end.style." + e, Py(e)) : typeof t == "function" ? this.styleTween(e, Iy(e, r, Qv(this, "style." + e, t))).each(Ly(this._id, e)) : this.styleTween(e, Fy(e, r, t), n).on("end.style." + e, null);
}
function zy(e, t, n) {
	return function(r) {
		this.style.setProperty(e, t.call(this, r), n);
	};
}
function By(e, t, n) {
	var r, i;
	function a() {
		var a = t.apply(this, arguments);
		return a !== i && (r = (i = a) && zy(e, a, n)), r;
	}
	return a._value = t, a;
}
function Vy(e, t, n) {
	var r = "style." + (e += "");
	if (arguments.length < 2) return (r = this.tween(r)) && r._value;
	if (t == null) return this.tween(r, null);
	if (typeof t != "function") throw Error();
	return this.tween(r, By(e, t, n ?? ""));
}
function Hy(e) {
	return function() {
		this.textContent = e;
	};
}
function Uy(e) {
	return function() {
		var t = e(this);
		this.textContent = t ?? "";
	};
}
function Wy(e) {
	return this.tween("text", typeof e == "function" ? Uy(Qv(this, "text", e)) : Hy(e == null ? "" : e + ""));
}
function Gy(e) {
	return function(t) {
		this.textContent = e.call(this, t);
	};
}
function Ky(e) {
	var t, n;
	function r() {
		var r = e.apply(this, arguments);
		return r !== n && (t = (n = r) && Gy(r)), t;
	}
	return r._value = e, r;
}
function qy(e) {
	var t = "text";
	if (arguments.length < 1) return (t = this.tween(t)) && t._value;
	if (e == null) return this.tween(t, null);
	if (typeof e != "function") throw Error();
	return this.tween(t, Ky(e));
}
function Jy() {
	for (var e = this._name, t = this._id, n = Qy(), r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) if (c = o[l]) {
		var u = Gv(c, t);
		Hv(c, e, n, l, o, {
			time: u.time + u.delay + u.duration,
			delay: 0,
			duration: u.duration,
			ease: u.ease
		});
	}
	return new Zy(r, this._parents, e, n);
}
function Yy() {
	var e, t, n = this, r = n._id, i = n.size();
	return new Promise(function(a, o) {
		var s = { value: o }, c = { value: function() {
			--i === 0 && a();
		} };
		n.each(function() {
			var n = Wv(this, r), i = n.on;
			i !== e && (t = (e = i).copy(), t._.cancel.push(s), t._.interrupt.push(s), t._.end.push(c)), n.on = t;
		}), i === 0 && a();
	});
}
var Xy = 0;
function Zy(e, t, n, r) {
	this._groups = e, this._parents = t, this._name = n, this._id = r;
}
function Qy() {
	return ++Xy;
}
var $y = Bh.prototype;
Zy.prototype = {
	constructor: Zy,
	select: ky,
	selectAll: Ay,
	selectChild: $y.selectChild,
	selectChildren: $y.selectChildren,
	filter: Sy,
	merge: Cy,
	selection: My,
	transition: Jy,
	call: $y.call,
	nodes: $y.nodes,
	node: $y.node,
	size: $y.size,
	empty: $y.empty,
	each: $y.each,
	on: Ey,
	attr: oy,
	attrTween: dy,
	style: Ry,
	styleTween: Vy,
	text: Wy,
	textTween: qy,
	remove: Oy,
	tween: Zv,
	delay: my,
	duration: _y,
	ease: yy,
	easeVarying: xy,
	end: Yy,
	[Symbol.iterator]: $y[Symbol.iterator]
};
var eb = {
	time: null,
	delay: 0,
	duration: 250,
	ease: Tv
};
function tb(e, t) {
	for (var n; !(n = e.__transition) || !(n = n[t]);) if (!(e = e.parentNode)) throw Error(`transition ${t} not found`);
	return n;
}
function nb(e) {
	var t, n;
	e instanceof Zy ? (t = e._id, e = e._name) : (t = Qy(), (n = eb).time = hv(), e = e == null ? null : e + "");
	for (var r = this._groups, i = r.length, a = 0; a < i; ++a) for (var o = r[a], s = o.length, c, l = 0; l < s; ++l) (c = o[l]) && Hv(c, e, t, l, o, n || tb(c, t));
	return new Zy(r, this._parents, e, t);
}
Bh.prototype.interrupt = Jv, Bh.prototype.transition = nb;
// node_modules/d3-zoom/dist/d3-zoom.mjs
var rb = (e) => () => e;
function ib(e, { sourceEvent: t, target: n, transform: r, dispatch: i }) {
	Object.defineProperties(this, {
		type: {
			value: e,
			enumerable: !0,
			configurable: !0
		},
		sourceEvent: {
			value: t,
			enumerable: !0,
			configurable: !0
		},
		target: {
			value: n,
			enumerable: !0,
			configurable: !0
		},
		transform: {
			value: r,
			enumerable: !0,
			configurable: !0
		},
		_: { value: i }
	});
}
function ab(e, t, n) {
	this.k = e, this.x = t, this.y = n;
}
ab.prototype = {
	constructor: ab,
	scale: function(e) {
		return e === 1 ? this : new ab(this.k * e, this.x, this.y);
	},
	translate: function(e, t) {
		return e === 0 & t === 0 ? this : new ab(this.k, this.x + this.k * e, this.y + this.k * t);
	},
	apply: function(e) {
		return [e[0] * this.k + this.x, e[1] * this.k + this.y];
	},
	applyX: function(e) {
		return e * this.k + this.x;
	},
	applyY: function(e) {
		return e * this.k + this.y;
	},
	invert: function(e) {
		return [(e[0] - this.x) / this.k, (e[1] - this.y) / this.k];
	},
	invertX: function(e) {
		return (e - this.x) / this.k;
	},
	invertY: function(e) {
		return (e - this.y) / this.k;
	},
	rescaleX: function(e) {
		return e.copy().domain(e.range().map(this.invertX, this).map(e.invert, e));
	},
	rescaleY: function(e) {
		return e.copy().domain(e.range().map(this.invertY, this).map(e.invert, e));
	},
	toString: function() {
		return "translate(" + this.x + "," + this.y + ") scale(" + this.k + ")";
	}
};
var ob = new ab(1, 0, 0);
sb.prototype = ab.prototype;
function sb(e) {
	for (; !e.__zoom;) if (!(e = e.parentNode)) return ob;
	return e.__zoom;
}
function cb(e) {
	e.stopImmediatePropagation();
}
function lb(e) {
	e.preventDefault(), e.stopImmediatePropagation();
}
function ub(e) {
	return (!e.ctrlKey || e.type === "wheel") && !e.button;
}
function db() {
	var e = this;
	return e instanceof SVGElement ? (e = e.ownerSVGElement || e, e.hasAttribute("viewBox") ? (e = e.viewBox.baseVal, [[e.x, e.y], [e.x + e.width, e.y + e.height]]) : [[0, 0], [e.width.baseVal.value, e.height.baseVal.value]]) : [[0, 0], [e.clientWidth, e.clientHeight]];
}
function fb() {
	return this.__zoom || ob;
}
function pb(e) {
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * (e.ctrlKey ? 10 : 1);
}
function mb() {
	return navigator.maxTouchPoints || "ontouchstart" in this;
}
function hb(e, t, n) {
	var r = e.invertX(t[0][0]) - n[0][0], i = e.invertX(t[1][0]) - n[1][0], a = e.invertY(t[0][1]) - n[0][1], o = e.invertY(t[1][1]) - n[1][1];
	return e.translate(i > r ? (r + i) / 2 : Math.min(0, r) || Math.max(0, i), o > a ? (a + o) / 2 : Math.min(0, a) || Math.max(0, o));
}
function gb() {
	var e = ub, t = db, n = hb, r = pb, i = mb, a = [0, Infinity], o = [[-Infinity, -Infinity], [Infinity, Infinity]], s = 250, c = nv, l = Rp("start", "zoom", "end"), u, d, f, p = 500, m = 150, h = 0, g = 10;
	function _(e) {
		e.property("__zoom", fb).on("wheel.zoom", w, { passive: !1 }).on("mousedown.zoom", T).on("dblclick.zoom", E).filter(i).on("touchstart.zoom", D).on("touchmove.zoom", O).on("touchend.zoom touchcancel.zoom", k).style("-webkit-tap-highlight-color", "rgba(0,0,0,0)");
	}
	_.transform = function(e, t, n, r) {
		var i = e.selection ? e.selection() : e;
		i.property("__zoom", fb), e === i ? i.interrupt().each(function() {
			S(this, arguments).event(r).start().zoom(null, typeof t == "function" ? t.apply(this, arguments) : t).end();
		}) : x(e, t, n, r);
	}, _.scaleBy = function(e, t, n, r) {
		_.scaleTo(e, function() {
			return this.__zoom.k * (typeof t == "function" ? t.apply(this, arguments) : t);
		}, n, r);
	}, _.scaleTo = function(e, r, i, a) {
		_.transform(e, function() {
			var e = t.apply(this, arguments), a = this.__zoom, s = i == null ? b(e) : typeof i == "function" ? i.apply(this, arguments) : i, c = a.invert(s), l = typeof r == "function" ? r.apply(this, arguments) : r;
			return n(y(v(a, l), s, c), e, o);
		}, i, a);
	}, _.translateBy = function(e, r, i, a) {
		_.transform(e, function() {
			return n(this.__zoom.translate(typeof r == "function" ? r.apply(this, arguments) : r, typeof i == "function" ? i.apply(this, arguments) : i), t.apply(this, arguments), o);
		}, null, a);
	}, _.translateTo = function(e, r, i, a, s) {
		_.transform(e, function() {
			var e = t.apply(this, arguments), s = this.__zoom, c = a == null ? b(e) : typeof a == "function" ? a.apply(this, arguments) : a;
			return n(ob.translate(c[0], c[1]).scale(s.k).translate(typeof r == "function" ? -r.apply(this, arguments) : -r, typeof i == "function" ? -i.apply(this, arguments) : -i), e, o);
		}, a, s);
	};
	function v(e, t) {
		return t = Math.max(a[0], Math.min(a[1], t)), t === e.k ? e : new ab(t, e.x, e.y);
	}
	function y(e, t, n) {
		var r = t[0] - n[0] * e.k, i = t[1] - n[1] * e.k;
		return r === e.x && i === e.y ? e : new ab(e.k, r, i);
	}
	function b(e) {
		return [(+e[0][0] + +e[1][0]) / 2, (+e[0][1] + +e[1][1]) / 2];
	}
	function x(e, n, r, i) {
		e.on("start.zoom", function() {
			S(this, arguments).event(i).start();
		}).on("interrupt.zoom end.zoom", function() {
			S(this, arguments).event(i).end();
		}).tween("zoom", function() {
			var e = this, a = arguments, o = S(e, a).event(i), s = t.apply(e, a), l = r == null ? b(s) : typeof r == "function" ? r.apply(e, a) : r, u = Math.max(s[1][0] - s[0][0], s[1][1] - s[0][1]), d = e.__zoom, f = typeof n == "function" ? n.apply(e, a) : n, p = c(d.invert(l).concat(u / d.k), f.invert(l).concat(u / f.k));
			return function(e) {
				if (e === 1) e = f;
				else {
					var t = p(e), n = u / t[2];
					e = new ab(n, l[0] - t[0] * n, l[1] - t[1] * n);
				}
				o.zoom(null, e);
			};
		});
	}
	function S(e, t, n) {
		return !n && e.__zooming || new C(e, t);
	}
	function C(e, n) {
		this.that = e, this.args = n, this.active = 0, this.sourceEvent = null, this.extent = t.apply(e, n), this.taps = 0;
	}
	C.prototype = {
		event: function(e) {
			return e && (this.sourceEvent = e), this;
		},
		start: function() {
			return ++this.active === 1 && (this.that.__zooming = this, this.emit("start")), this;
		},
		zoom: function(e, t) {
			return this.mouse && e !== "mouse" && (this.mouse[1] = t.invert(this.mouse[0])), this.touch0 && e !== "touch" && (this.touch0[1] = t.invert(this.touch0[0])), this.touch1 && e !== "touch" && (this.touch1[1] = t.invert(this.touch1[0])), this.that.__zoom = t, this.emit("zoom"), this;
		},
		end: function() {
			return --this.active === 0 && (delete this.that.__zooming, this.emit("end")), this;
		},
		emit: function(e) {
			var t = Hh(this.that).datum();
			l.call(e, this.that, new ib(e, {
				sourceEvent: this.sourceEvent,
				target: _,
				transform: this.that.__zoom,
				dispatch: l
			}), t);
		}
	};
	function w(t, ...i) {
		if (!e.apply(this, arguments)) return;
		var s = S(this, i).event(t), c = this.__zoom, l = Math.max(a[0], Math.min(a[1], c.k * 2 ** r.apply(this, arguments))), u = qh(t);
		if (s.wheel) (s.mouse[0][0] !== u[0] || s.mouse[0][1] !== u[1]) && (s.mouse[1] = c.invert(s.mouse[0] = u)), clearTimeout(s.wheel);
		else if (c.k === l) return;
		else s.mouse = [u, c.invert(u)], qv(this), s.start();
		lb(t), s.wheel = setTimeout(d, m), s.zoom("mouse", n(y(v(c, l), s.mouse[0], s.mouse[1]), s.extent, o));
		function d() {
			s.wheel = null, s.end();
		}
	}
	function T(t, ...r) {
		if (f || !e.apply(this, arguments)) return;
		var i = t.currentTarget, a = S(this, r, !0).event(t), s = Hh(t.view).on("mousemove.zoom", d, !0).on("mouseup.zoom", p, !0), c = qh(t, i), l = t.clientX, u = t.clientY;
		Qh(t.view), cb(t), a.mouse = [c, this.__zoom.invert(c)], qv(this), a.start();
		function d(e) {
			if (lb(e), !a.moved) {
				var t = e.clientX - l, r = e.clientY - u;
				a.moved = t * t + r * r > h;
			}
			a.event(e).zoom("mouse", n(y(a.that.__zoom, a.mouse[0] = qh(e, i), a.mouse[1]), a.extent, o));
		}
		function p(e) {
			s.on("mousemove.zoom mouseup.zoom", null), $h(e.view, a.moved), lb(e), a.event(e).end();
		}
	}
	function E(r, ...i) {
		if (e.apply(this, arguments)) {
			var a = this.__zoom, c = qh(r.changedTouches ? r.changedTouches[0] : r, this), l = a.invert(c), u = a.k * (r.shiftKey ? .5 : 2), d = n(y(v(a, u), c, l), t.apply(this, i), o);
			lb(r), s > 0 ? Hh(this).transition().duration(s).call(x, d, c, r) : Hh(this).call(_.transform, d, c, r);
		}
	}
	function D(t, ...n) {
		if (e.apply(this, arguments)) {
			var r = t.touches, i = r.length, a = S(this, n, t.changedTouches.length === i).event(t), o, s, c, l;
			for (cb(t), s = 0; s < i; ++s) c = r[s], l = qh(c, this), l = [
				l,
				this.__zoom.invert(l),
				c.identifier
			], a.touch0 ? !a.touch1 && a.touch0[2] !== l[2] && (a.touch1 = l, a.taps = 0) : (a.touch0 = l, o = !0, a.taps = 1 + !!u);
			u &&= clearTimeout(u), o && (a.taps < 2 && (d = l[0], u = setTimeout(function() {
				u = null;
			}, p)), qv(this), a.start());
		}
	}
	function O(e, ...t) {
		if (this.__zooming) {
			var r = S(this, t).event(e), i = e.changedTouches, a = i.length, s, c, l, u;
			for (lb(e), s = 0; s < a; ++s) c = i[s], l = qh(c, this), r.touch0 && r.touch0[2] === c.identifier ? r.touch0[0] = l : r.touch1 && r.touch1[2] === c.identifier && (r.touch1[0] = l);
			if (c = r.that.__zoom, r.touch1) {
				var d = r.touch0[0], f = r.touch0[1], p = r.touch1[0], m = r.touch1[1], h = (h = p[0] - d[0]) * h + (h = p[1] - d[1]) * h, g = (g = m[0] - f[0]) * g + (g = m[1] - f[1]) * g;
				c = v(c, Math.sqrt(h / g)), l = [(d[0] + p[0]) / 2, (d[1] + p[1]) / 2], u = [(f[0] + m[0]) / 2, (f[1] + m[1]) / 2];
			} else if (r.touch0) l = r.touch0[0], u = r.touch0[1];
			else return;
			r.zoom("touch", n(y(c, l, u), r.extent, o));
		}
	}
	function k(e, ...t) {
		if (this.__zooming) {
			var n = S(this, t).event(e), r = e.changedTouches, i = r.length, a, o;
			for (cb(e), f && clearTimeout(f), f = setTimeout(function() {
				f = null;
			}, p), a = 0; a < i; ++a) o = r[a], n.touch0 && n.touch0[2] === o.identifier ? delete n.touch0 : n.touch1 && n.touch1[2] === o.identifier && delete n.touch1;
			if (n.touch1 && !n.touch0 && (n.touch0 = n.touch1, delete n.touch1), n.touch0) n.touch0[1] = this.__zoom.invert(n.touch0[0]);
			else if (n.end(), n.taps === 2 && (o = qh(o, this), Math.hypot(d[0] - o[0], d[1] - o[1]) < g)) {
				var s = Hh(this).on("dblclick.zoom");
				s && s.apply(this, arguments);
			}
		}
	}
	return _.wheelDelta = function(e) {
		return arguments.length ? (r = typeof e == "function" ? e : rb(+e), _) : r;
	}, _.filter = function(t) {
		return arguments.length ? (e = typeof t == "function" ? t : rb(!!t), _) : e;
	}, _.touchable = function(e) {
		return arguments.length ? (i = typeof e == "function" ? e : rb(!!e), _) : i;
	}, _.extent = function(e) {
		return arguments.length ? (t = typeof e == "function" ? e : rb([[+e[0][0], +e[0][1]], [+e[1][0], +e[1][1]]]), _) : t;
	}, _.scaleExtent = function(e) {
		return arguments.length ? (a[0] = +e[0], a[1] = +e[1], _) : [a[0], a[1]];
	}, _.translateExtent = function(e) {
		return arguments.length ? (o[0][0] = +e[0][0], o[1][0] = +e[1][0], o[0][1] = +e[0][1], o[1][1] = +e[1][1], _) : [[o[0][0], o[0][1]], [o[1][0], o[1][1]]];
	}, _.constrain = function(e) {
		return arguments.length ? (n = e, _) : n;
	}, _.duration = function(e) {
		return arguments.length ? (s = +e, _) : s;
	}, _.interpolate = function(e) {
		return arguments.length ? (c = e, _) : c;
	}, _.on = function() {
		var e = l.on.apply(l, arguments);
		return e === l ? _ : e;
	}, _.clickDistance = function(e) {
		return arguments.length ? (h = (e = +e) * e, _) : Math.sqrt(h);
	}, _.tapDistance = function(e) {
		return arguments.length ? (g = +e, _) : g;
	}, _;
}
// node_modules/@xyflow/system/dist/esm/index.js
var _b = {
	error001: (e = "react") => `Seems like you have not used ${e === "svelte" ? "SvelteFlowProvider" : "ReactFlowProvider"} as an ancestor. Help: https://${e}flow.dev/error#001`,
	error002: () => "It looks like you've created a new nodeTypes or edgeTypes object. If this wasn't on purpose please define the nodeTypes/edgeTypes outside of the component or memoize them.",
	error003: (e) => `Node type "${e}" not found. Using fallback type "default".`,
	error004: () => "The parent container needs a width and a height to render the graph.",
	error005: () => "Only child nodes can use a parent extent.",
	error006: () => "Can't create edge. An edge needs a source and a target.",
	error007: (e) => `The old edge with id=${e} does not exist.`,
	error009: (e) => `Marker type "${e}" doesn't exist.`,
	error008: (e, { id: t, sourceHandle: n, targetHandle: r }) => `Couldn't create edge for ${e} handle id: "${e === "source" ? n : r}", edge id: ${t}.`,
	error010: () => "Handle: No node id found. Make sure to only use a Handle inside a custom Node.",
	error011: (e) => `Edge type "${e}" not found. Using fallback type "default".`,
	error012: (e) => `Node with id "${e}" does not exist, it may have been removed. This can happen when a node is deleted before the "onNodeClick" handler is called.`,
	error013: (e = "react") => `It seems that you haven't loaded the styles. Please import '@xyflow/${e}/dist/style.css' or base.css to make sure everything is working properly.`,
	error014: () => "useNodeConnections: No node ID found. Call useNodeConnections inside a custom Node or provide a node ID.",
	error015: () => "It seems that you are trying to drag a node that is not initialized. Please use onNodesChange as explained in the docs.",
	error016: (e) => `Edge with id "${e}" does not exist, it may have been removed. This can happen when an edge is deleted before the "onEdgeClick" handler is called.`
}, vb = [[-Infinity, -Infinity], [Infinity, Infinity]], yb = [
	"Enter",
	" ",
	"Escape"
], bb = {
	"node.a11yDescription.default": "Press enter or space to select a node. Press delete to remove it and escape to cancel.",
	"node.a11yDescription.keyboardDisabled": "Press enter or space to select a node. You can then use the arrow keys to move the node around. Press delete to remove it and escape to cancel.",
	"node.a11yDescription.ariaLiveMessage": ({ direction: e, x: t, y: n }) => `Moved selected node ${e}. New position, x: ${t}, y: ${n}`,
	"edge.a11yDescription.default": "Press enter or space to select an edge. You can then press delete to remove it or escape to cancel.",
	"controls.ariaLabel": "Control Panel",
	"controls.zoomIn.ariaLabel": "Zoom In",
	"controls.zoomOut.ariaLabel": "Zoom Out",
	"controls.fitView.ariaLabel": "Fit View",
	"controls.interactive.ariaLabel": "Toggle Interactivity",
	"minimap.ariaLabel": "Mini Map",
	"handle.ariaLabel": "Handle"
}, xb;
(function(e) {
	e.Strict = "strict", e.Loose = "loose";
})(xb ||= {});
var Sb;
(function(e) {
	e.Free = "free", e.Vertical = "vertical", e.Horizontal = "horizontal";
})(Sb ||= {});
var Cb;
(function(e) {
	e.Partial = "partial", e.Full = "full";
})(Cb ||= {});
var wb = {
	inProgress: !1,
	isValid: null,
	from: null,
	fromHandle: null,
	fromPosition: null,
	fromNode: null,
	to: null,
	toHandle: null,
	toPosition: null,
	toNode: null,
	pointer: null
}, Tb;
(function(e) {
	e.Bezier = "default", e.Straight = "straight", e.Step = "step", e.SmoothStep = "smoothstep", e.SimpleBezier = "simplebezier";
})(Tb ||= {});
var Eb;
(function(e) {
	e.Arrow = "arrow", e.ArrowClosed = "arrowclosed";
})(Eb ||= {});
var $;
(function(e) {
	e.Left = "left", e.Top = "top", e.Right = "right", e.Bottom = "bottom";
})($ ||= {});
var Db = {
	[$.Left]: $.Right,
	[$.Right]: $.Left,
	[$.Top]: $.Bottom,
	[$.Bottom]: $.Top
}, Ob = (e) => !!e && typeof e == "object" && "id" in e && "source" in e && "target" in e, kb = (e) => !!e && typeof e == "object" && "id" in e && "position" in e && !("source" in e) && !("target" in e), Ab = (e) => !!e && typeof e == "object" && "id" in e && "internals" in e && !("source" in e) && !("target" in e), jb = (e, t = [0, 0]) => {
	let { width: n, height: r } = dx(e), i = e.origin ?? t, a = n * i[0], o = r * i[1];
	return {
		x: e.position.x - a,
		y: e.position.y - o
	};
}, Mb = (e, t = { nodeOrigin: [0, 0] }) => {
	if (e.length === 0) return {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
	let n = !1, r = e.reduce((e, r) => {
		let i = typeof r == "string", a = !t.nodeLookup && !i ? r : void 0;
		return t.nodeLookup && (a = i ? t.nodeLookup.get(r) : Ab(r) ? r : t.nodeLookup.get(r.id)), a ? (n = !0, Gb(e, Yb(a, t.nodeOrigin))) : e;
	}, {
		x: Infinity,
		y: Infinity,
		x2: -Infinity,
		y2: -Infinity
	});
	return n ? qb(r) : {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
}, Nb = (e, t = {}) => {
	let n = {
		x: Infinity,
		y: Infinity,
		x2: -Infinity,
		y2: -Infinity
	}, r = !1;
	return e.forEach((e) => {
		(t.filter === void 0 || t.filter(e)) && (n = Gb(n, Yb(e)), r = !0);
	}), r ? qb(n) : {
		x: 0,
		y: 0,
		width: 0,
		height: 0
	};
}, Pb = (e, t, [n, r, i] = [
	0,
	0,
	1
], a = !1, o = !1) => {
	let s = (t.x - n) / i, c = (t.y - r) / i, l = t.width / i, u = t.height / i, d = [];
	for (let t of e.values()) {
		let { measured: e, selectable: n = !0, hidden: r = !1 } = t;
		if (o && !n || r) continue;
		let i = e.width ?? t.width ?? t.initialWidth ?? 0, f = e.height ?? t.height ?? t.initialHeight ?? 0, { x: p, y: m } = t.internals.positionAbsolute, h = Zb(s, c, l, u, p, m, i, f), g = i * f, _ = a && h > 0;
		(!t.internals.handleBounds || _ || h >= g || t.dragging) && d.push(t);
	}
	return d;
}, Fb = (e, t) => {
	let n = /* @__PURE__ */ new Set();
	return e.forEach((e) => {
		n.add(e.id);
	}), t.filter((e) => n.has(e.source) || n.has(e.target));
};
function Ib(e, t) {
	let n = /* @__PURE__ */ new Map(), r = t?.nodes ? new Set(t.nodes.map((e) => e.id)) : null;
	return e.forEach((e) => {
		let i;
		if (t?.includeHiddenNodes) {
			let { width: t, height: n } = dx(e);
			i = t > 0 && n > 0;
		} else i = !!(e.measured.width && e.measured.height && !e.hidden);
		i && (!r || r.has(e.id)) && n.set(e.id, e);
	}), n;
}
async function Lb({ nodes: e, width: t, height: n, panZoom: r, minZoom: i, maxZoom: a }, o) {
	if (e.size === 0) return !0;
	let s = cx(Nb(Ib(e, o)), t, n, o?.minZoom ?? i, o?.maxZoom ?? a, o?.padding ?? .1);
	return await r.setViewport(s, {
		duration: o?.duration,
		ease: o?.ease,
		interpolate: o?.interpolate
	}), !0;
}
function Rb({ nodeId: e, nextPosition: t, nodeLookup: n, nodeOrigin: r = [0, 0], nodeExtent: i, onError: a }) {
	let o = n.get(e), s = o.parentId ? n.get(o.parentId) : void 0, { x: c, y: l } = s ? s.internals.positionAbsolute : {
		x: 0,
		y: 0
	}, u = o.origin ?? r, d = o.extent || i;
	if (o.extent === "parent" && !o.expandParent) {
		if (!s) a?.("005", _b.error005());
		else {
			let { width: e, height: t } = dx(s);
			e && t && (d = [[c, l], [c + e, l + t]]);
		}
	} else s && ux(o.extent) && (d = [[o.extent[0][0] + c, o.extent[0][1] + l], [o.extent[1][0] + c, o.extent[1][1] + l]]);
	let f = ux(d) ? Vb(t, d, o.measured) : t;
	return (o.measured.width === void 0 || o.measured.height === void 0) && a?.("015", _b.error015()), {
		position: {
			x: f.x - c + (o.measured.width ?? 0) * u[0],
			y: f.y - l + (o.measured.height ?? 0) * u[1]
		},
		positionAbsolute: f
	};
}
async function zb({ nodesToRemove: e = [], edgesToRemove: t = [], nodes: n, edges: r, onBeforeDelete: i }) {
	let a = new Set(e.map((e) => e.id)), o = [];
	for (let e of n) {
		if (e.deletable === !1) continue;
		let t = a.has(e.id), n = !t && e.parentId && o.find((t) => t.id === e.parentId);
		(t || n) && o.push(e);
	}
	let s = new Set(t.map((e) => e.id)), c = r.filter((e) => e.deletable !== !1), l = Fb(o, c);
	for (let e of c) s.has(e.id) && !l.find((t) => t.id === e.id) && l.push(e);
	if (!i) return {
		edges: l,
		nodes: o
	};
	let u = await i({
		nodes: o,
		edges: l
	});
	return typeof u == "boolean" ? u ? {
		edges: l,
		nodes: o
	} : {
		edges: [],
		nodes: []
	} : u;
}
var Bb = (e, t = 0, n = 1) => Math.min(Math.max(e, t), n), Vb = (e = {
	x: 0,
	y: 0
}, t, n) => ({
	x: Bb(e.x, t[0][0], t[1][0] - (n?.width ?? 0)),
	y: Bb(e.y, t[0][1], t[1][1] - (n?.height ?? 0))
});
function Hb(e, t, n) {
	let { width: r, height: i } = dx(n), { x: a, y: o } = n.internals.positionAbsolute;
	return Vb(e, [[a, o], [a + r, o + i]], t);
}
var Ub = (e, t, n) => e < t ? Bb(Math.abs(e - t), 1, t) / t : e > n ? -Bb(Math.abs(e - n), 1, t) / t : 0, Wb = (e, t, n = 15, r = 40) => [Ub(e.x, r, t.width - r) * n, Ub(e.y, r, t.height - r) * n], Gb = (e, t) => ({
	x: Math.min(e.x, t.x),
	y: Math.min(e.y, t.y),
	x2: Math.max(e.x2, t.x2),
	y2: Math.max(e.y2, t.y2)
}), Kb = ({ x: e, y: t, width: n, height: r }) => ({
	x: e,
	y: t,
	x2: e + n,
	y2: t + r
}), qb = ({ x: e, y: t, x2: n, y2: r }) => ({
	x: e,
	y: t,
	width: n - e,
	height: r - t
}), Jb = (e, t = [0, 0]) => {
	let { x: n, y: r } = Ab(e) ? e.internals.positionAbsolute : jb(e, t);
	return {
		x: n,
		y: r,
		width: e.measured?.width ?? e.width ?? e.initialWidth ?? 0,
		height: e.measured?.height ?? e.height ?? e.initialHeight ?? 0
	};
}, Yb = (e, t = [0, 0]) => {
	let { x: n, y: r } = Ab(e) ? e.internals.positionAbsolute : jb(e, t);
	return {
		x: n,
		y: r,
		x2: n + (e.measured?.width ?? e.width ?? e.initialWidth ?? 0),
		y2: r + (e.measured?.height ?? e.height ?? e.initialHeight ?? 0)
	};
}, Xb = (e, t) => qb(Gb(Kb(e), Kb(t))), Zb = (e, t, n, r, i, a, o, s) => {
	let c = Math.max(0, Math.min(e + n, i + o) - Math.max(e, i)), l = Math.max(0, Math.min(t + r, a + s) - Math.max(t, a));
	return Math.ceil(c * l);
}, Qb = (e, t) => Zb(e.x, e.y, e.width, e.height, t.x, t.y, t.width, t.height), $b = (e) => ex(e.width) && ex(e.height) && ex(e.x) && ex(e.y), ex = (e) => !isNaN(e) && isFinite(e), tx = (e, t) => (e, t) => {}, nx = (e, t = [1, 1]) => ({
	x: t[0] * Math.round(e.x / t[0]),
	y: t[1] * Math.round(e.y / t[1])
}), rx = ({ x: e, y: t }, [n, r, i], a = !1, o = [1, 1]) => {
	let s = {
		x: (e - n) / i,
		y: (t - r) / i
	};
	return a ? nx(s, o) : s;
}, ix = ({ x: e, y: t }, [n, r, i]) => ({
	x: e * i + n,
	y: t * i + r
});
function ax(e, t) {
	if (typeof e == "number") return Math.floor((t - t / (1 + e)) * .5);
	if (typeof e == "string" && e.endsWith("px")) {
		let t = parseFloat(e);
		if (!Number.isNaN(t)) return Math.floor(t);
	}
	if (typeof e == "string" && e.endsWith("%")) {
		let n = parseFloat(e);
		if (!Number.isNaN(n)) return Math.floor(t * n * .01);
	}
	return console.error(`The padding value "${e}" is invalid. Please provide a number or a string with a valid unit (px or %).`), 0;
}
function ox(e, t, n) {
	if (typeof e == "string" || typeof e == "number") {
		let r = ax(e, n), i = ax(e, t);
		return {
			top: r,
			right: i,
			bottom: r,
			left: i,
			x: i * 2,
			y: r * 2
		};
	}
	if (typeof e == "object") {
		let r = ax(e.top ?? e.y ?? 0, n), i = ax(e.bottom ?? e.y ?? 0, n), a = ax(e.left ?? e.x ?? 0, t), o = ax(e.right ?? e.x ?? 0, t);
		return {
			top: r,
			right: o,
			bottom: i,
			left: a,
			x: a + o,
			y: r + i
		};
	}
	return {
		top: 0,
		right: 0,
		bottom: 0,
		left: 0,
		x: 0,
		y: 0
	};
}
function sx(e, t, n, r, i, a) {
	let { x: o, y: s } = ix(e, [
		t,
		n,
		r
	]), { x: c, y: l } = ix({
		x: e.x + e.width,
		y: e.y + e.height
	}, [
		t,
		n,
		r
	]), u = i - c, d = a - l;
	return {
		left: Math.floor(o),
		top: Math.floor(s),
		right: Math.floor(u),
		bottom: Math.floor(d)
	};
}
var cx = (e, t, n, r, i, a) => {
	let o = ox(a, t, n), s = (t - o.x) / e.width, c = (n - o.y) / e.height, l = Bb(Math.min(s, c), r, i), u = e.x + e.width / 2, d = e.y + e.height / 2, f = t / 2 - u * l, p = n / 2 - d * l, m = sx(e, f, p, l, t, n), h = {
		left: Math.min(m.left - o.left, 0),
		top: Math.min(m.top - o.top, 0),
		right: Math.min(m.right - o.right, 0),
		bottom: Math.min(m.bottom - o.bottom, 0)
	};
	return {
		x: f - h.left + h.right,
		y: p - h.top + h.bottom,
		zoom: l
	};
}, lx = () => typeof navigator < "u" && navigator?.userAgent?.indexOf("Mac") >= 0;
function ux(e) {
	return e != null && e !== "parent";
}
function dx(e) {
	return {
		width: e.measured?.width ?? e.width ?? e.initialWidth ?? 0,
		height: e.measured?.height ?? e.height ?? e.initialHeight ?? 0
	};
}
function fx(e) {
	return (e.measured?.width ?? e.width ?? e.initialWidth) !== void 0 && (e.measured?.height ?? e.height ?? e.initialHeight) !== void 0;
}
function px(e, t = {
	width: 0,
	height: 0
}, n, r, i) {
	let a = { ...e }, o = r.get(n);
	if (o) {
		let e = o.origin || i;
		a.x += o.internals.positionAbsolute.x - (t.width ?? 0) * e[0], a.y += o.internals.positionAbsolute.y - (t.height ?? 0) * e[1];
	}
	return a;
}
function mx(e, t) {
	if (e.size !== t.size) return !1;
	for (let n of e) if (!t.has(n)) return !1;
	return !0;
}
function hx() {
	let e, t;
	return {
		promise: new Promise((n, r) => {
			e = n, t = r;
		}),
		resolve: e,
		reject: t
	};
}
function gx(e) {
	return {
		...bb,
		...e || {}
	};
}
function _x(e) {
	return e === null ? null : e ? "valid" : "invalid";
}
function vx(e, { snapGrid: t = [0, 0], snapToGrid: n = !1, transform: r, containerBounds: i }) {
	let { x: a, y: o } = wx(e), s = rx({
		x: a - (i?.left ?? 0),
		y: o - (i?.top ?? 0)
	}, r), { x: c, y: l } = n ? nx(s, t) : s;
	return {
		xSnapped: c,
		ySnapped: l,
		...s
	};
}
var yx = (e) => ({
	width: e.offsetWidth,
	height: e.offsetHeight
}), bx = (e) => e?.getRootNode?.() || window?.document, xx = [
	"INPUT",
	"SELECT",
	"TEXTAREA"
];
function Sx(e) {
	let t = e.composedPath?.()?.[0] || e.target;
	return t?.nodeType === 1 ? xx.includes(t.nodeName) || t.hasAttribute("contenteditable") || !!t.closest(".nokey") : !1;
}
var Cx = (e) => "clientX" in e, wx = (e, t) => {
	let n = Cx(e), r = n ? e.clientX : e.touches?.[0].clientX, i = n ? e.clientY : e.touches?.[0].clientY;
	return {
		x: r - (t?.left ?? 0),
		y: i - (t?.top ?? 0)
	};
}, Tx = (e, t, n, r, i) => {
	let a = t.querySelectorAll(`.${e}`);
	return !a || !a.length ? null : Array.from(a).map((t) => {
		let a = t.getBoundingClientRect();
		return {
			id: t.getAttribute("data-handleid"),
			type: e,
			nodeId: i,
			position: t.getAttribute("data-handlepos"),
			x: (a.left - n.left) / r,
			y: (a.top - n.top) / r,
			...yx(t)
		};
	});
};
function Ex({ sourceX: e, sourceY: t, targetX: n, targetY: r, sourceControlX: i, sourceControlY: a, targetControlX: o, targetControlY: s }) {
	let c = e * .125 + i * .375 + o * .375 + n * .125, l = t * .125 + a * .375 + s * .375 + r * .125;
	return [
		c,
		l,
		Math.abs(c - e),
		Math.abs(l - t)
	];
}
function Dx(e, t) {
	return e >= 0 ? .5 * e : t * 25 * Math.sqrt(-e);
}
function Ox({ pos: e, x1: t, y1: n, x2: r, y2: i, c: a }) {
	switch (e) {
		case $.Left: return [t - Dx(t - r, a), n];
		case $.Right: return [t + Dx(r - t, a), n];
		case $.Top: return [t, n - Dx(n - i, a)];
		case $.Bottom: return [t, n + Dx(i - n, a)];
	}
}
function kx({ sourceX: e, sourceY: t, sourcePosition: n = $.Bottom, targetX: r, targetY: i, targetPosition: a = $.Top, curvature: o = .25 }) {
	let [s, c] = Ox({
		pos: n,
		x1: e,
		y1: t,
		x2: r,
		y2: i,
		c: o
	}), [l, u] = Ox({
		pos: a,
		x1: r,
		y1: i,
		x2: e,
		y2: t,
		c: o
	}), [d, f, p, m] = Ex({
		sourceX: e,
		sourceY: t,
		targetX: r,
		targetY: i,
		sourceControlX: s,
		sourceControlY: c,
		targetControlX: l,
		targetControlY: u
	});
	return [
		`M${e},${t} C${s},${c} ${l},${u} ${r},${i}`,
		d,
		f,
		p,
		m
	];
}
function Ax({ sourceX: e, sourceY: t, targetX: n, targetY: r }) {
	let i = Math.abs(n - e) / 2, a = n < e ? n + i : n - i, o = Math.abs(r - t) / 2;
	return [
		a,
		r < t ? r + o : r - o,
		i,
		o
	];
}
function jx({ sourceNode: e, targetNode: t, selected: n = !1, zIndex: r = 0, elevateOnSelect: i = !1, zIndexMode: a = "basic" }) {
	return a === "manual" ? r : (i && n ? r + 1e3 : r) + Math.max(e.parentId || i && e.selected ? e.internals.z : 0, t.parentId || i && t.selected ? t.internals.z : 0);
}
function Mx({ sourceNode: e, targetNode: t, width: n, height: r, transform: i }) {
	let a = Gb(Yb(e), Yb(t));
	return a.x === a.x2 && (a.x2 += 1), a.y === a.y2 && (a.y2 += 1), Qb({
		x: -i[0] / i[2],
		y: -i[1] / i[2],
		width: n / i[2],
		height: r / i[2]
	}, qb(a)) > 0;
}
var Nx = ({ source: e, sourceHandle: t, target: n, targetHandle: r }) => `xy-edge__${e}${t || ""}-${n}${r || ""}`, Px = (e, t) => t.some((t) => t.source === e.source && t.target === e.target && (t.sourceHandle === e.sourceHandle || !t.sourceHandle && !e.sourceHandle) && (t.targetHandle === e.targetHandle || !t.targetHandle && !e.targetHandle)), Fx = (e, t, n = {}) => {
	if (!e.source || !e.target) return n.onError?.("006", _b.error006()), t;
	let r = n.getEdgeId || Nx, i;
	return i = Ob(e) ? { ...e } : {
		...e,
		id: r(e)
	}, Px(i, t) ? t : (i.sourceHandle === null && delete i.sourceHandle, i.targetHandle === null && delete i.targetHandle, t.concat(i));
};
function Ix({ sourceX: e, sourceY: t, targetX: n, targetY: r }) {
	let [i, a, o, s] = Ax({
		sourceX: e,
		sourceY: t,
		targetX: n,
		targetY: r
	});
	return [
		`M ${e},${t}L ${n},${r}`,
		i,
		a,
		o,
		s
	];
}
var Lx = {
	[$.Left]: {
		x: -1,
		y: 0
	},
	[$.Right]: {
		x: 1,
		y: 0
	},
	[$.Top]: {
		x: 0,
		y: -1
	},
	[$.Bottom]: {
		x: 0,
		y: 1
	}
}, Rx = ({ source: e, sourcePosition: t = $.Bottom, target: n }) => t === $.Left || t === $.Right ? e.x < n.x ? {
	x: 1,
	y: 0
} : {
	x: -1,
	y: 0
} : e.y < n.y ? {
	x: 0,
	y: 1
} : {
	x: 0,
	y: -1
}, zx = (e, t) => Math.sqrt((t.x - e.x) ** 2 + (t.y - e.y) ** 2), Bx = (e, t, n) => e.x === t.x && t.x === n.x && (t.y - e.y) * (n.y - t.y) >= 0 || e.y === t.y && t.y === n.y && (t.x - e.x) * (n.x - t.x) >= 0;
function Vx({ source: e, sourcePosition: t = $.Bottom, target: n, targetPosition: r = $.Top, center: i, offset: a, stepPosition: o }) {
	let s = Lx[t], c = Lx[r], l = {
		x: e.x + s.x * a,
		y: e.y + s.y * a
	}, u = {
		x: n.x + c.x * a,
		y: n.y + c.y * a
	}, d = Rx({
		source: l,
		sourcePosition: t,
		target: u
	}), f = d.x === 0 ? "y" : "x", p = d[f], m = [], h, g, _ = {
		x: 0,
		y: 0
	}, v = {
		x: 0,
		y: 0
	}, [, , y, b] = Ax({
		sourceX: e.x,
		sourceY: e.y,
		targetX: n.x,
		targetY: n.y
	});
	if (s[f] * c[f] === -1) {
		f === "x" ? (h = i.x ?? l.x + (u.x - l.x) * o, g = i.y ?? (l.y + u.y) / 2) : (h = i.x ?? (l.x + u.x) / 2, g = i.y ?? l.y + (u.y - l.y) * o);
		let e = [{
			x: h,
			y: l.y
		}, {
			x: h,
			y: u.y
		}], t = [{
			x: l.x,
			y: g
		}, {
			x: u.x,
			y: g
		}];
		m = s[f] === p ? f === "x" ? e : t : f === "x" ? t : e;
	} else {
		let i = [{
			x: l.x,
			y: u.y
		}], o = [{
			x: u.x,
			y: l.y
		}];
		if (m = f === "x" ? s.x === p ? o : i : s.y === p ? i : o, t === r) {
			let t = Math.abs(e[f] - n[f]);
			if (t <= a) {
				let r = Math.min(a - 1, a - t);
				s[f] === p ? _[f] = (l[f] > e[f] ? -1 : 1) * r : v[f] = (u[f] > n[f] ? -1 : 1) * r;
			}
		}
		if (t !== r) {
			let e = f === "x" ? "y" : "x", t = s[f] === c[e], n = l[e] > u[e], r = l[e] < u[e];
			(s[f] === 1 && (!t && n || t && r) || s[f] !== 1 && (!t && r || t && n)) && (m = f === "x" ? i : o);
		}
		let d = {
			x: l.x + _.x,
			y: l.y + _.y
		}, y = {
			x: u.x + v.x,
			y: u.y + v.y
		};
		Math.max(Math.abs(d.x - m[0].x), Math.abs(y.x - m[0].x)) >= Math.max(Math.abs(d.y - m[0].y), Math.abs(y.y - m[0].y)) ? (h = (d.x + y.x) / 2, g = m[0].y) : (h = m[0].x, g = (d.y + y.y) / 2);
	}
	let x = {
		x: l.x + _.x,
		y: l.y + _.y
	}, S = {
		x: u.x + v.x,
		y: u.y + v.y
	}, C = [];
	for (let t of [
		e,
		x,
		...m,
		S,
		n
	]) {
		let [e, n] = C.slice(-2);
		n && Bx(e, n, t) && C.pop(), C.push(t);
	}
	return [
		C,
		h,
		g,
		y,
		b
	];
}
function Hx(e, t, n, r) {
	let i = Math.min(zx(e, t) / 2, zx(t, n) / 2, r), { x: a, y: o } = t;
	if (e.x === a && a === n.x || e.y === o && o === n.y) return `L${a} ${o}`;
	if (e.y === o) {
		let t = e.x < n.x ? -1 : 1, r = e.y < n.y ? 1 : -1;
		return `L ${a + i * t},${o}Q ${a},${o} ${a},${o + i * r}`;
	}
	let s = e.x < n.x ? 1 : -1;
	return `L ${a},${o + i * (e.y < n.y ? -1 : 1)}Q ${a},${o} ${a + i * s},${o}`;
}
function Ux({ sourceX: e, sourceY: t, sourcePosition: n = $.Bottom, targetX: r, targetY: i, targetPosition: a = $.Top, borderRadius: o = 5, centerX: s, centerY: c, offset: l = 20, stepPosition: u = .5 }) {
	let [d, f, p, m, h] = Vx({
		source: {
			x: e,
			y: t
		},
		sourcePosition: n,
		target: {
			x: r,
			y: i
		},
		targetPosition: a,
		center: {
			x: s,
			y: c
		},
		offset: l,
		stepPosition: u
	}), g = `M${d[0].x} ${d[0].y}`;
	for (let e = 1; e < d.length - 1; e++) g += Hx(d[e - 1], d[e], d[e + 1], o);
	return g += `L${d[d.length - 1].x} ${d[d.length - 1].y}`, [
		g,
		f,
		p,
		m,
		h
	];
}
function Wx(e) {
	return e && !!(e.internals.handleBounds || e.handles?.length) && !!(e.measured.width || e.width || e.initialWidth);
}
function Gx(e) {
	let { sourceNode: t, targetNode: n } = e;
	if (!Wx(t) || !Wx(n)) return null;
	let r = t.internals.handleBounds || Kx(t.handles), i = n.internals.handleBounds || Kx(n.handles), a = Jx(r?.source ?? [], e.sourceHandle), o = Jx(e.connectionMode === xb.Strict ? i?.target ?? [] : (i?.target ?? []).concat(i?.source ?? []), e.targetHandle);
	if (!a || !o) return e.onError?.("008", _b.error008(a ? "target" : "source", {
		id: e.id,
		sourceHandle: e.sourceHandle,
		targetHandle: e.targetHandle
	})), null;
	let s = a?.position || $.Bottom, c = o?.position || $.Top, l = qx(t, a, s), u = qx(n, o, c);
	return {
		sourceX: l.x,
		sourceY: l.y,
		targetX: u.x,
		targetY: u.y,
		sourcePosition: s,
		targetPosition: c
	};
}
function Kx(e) {
	if (!e) return null;
	let t = [], n = [];
	for (let r of e) r.width = r.width ?? 1, r.height = r.height ?? 1, r.type === "source" ? t.push(r) : r.type === "target" && n.push(r);
	return {
		source: t,
		target: n
	};
}
function qx(e, t, n = $.Left, r = !1) {
	let i = (t?.x ?? 0) + e.internals.positionAbsolute.x, a = (t?.y ?? 0) + e.internals.positionAbsolute.y, { width: o, height: s } = t ?? dx(e);
	if (r) return {
		x: i + o / 2,
		y: a + s / 2
	};
	switch (t?.position ?? n) {
		case $.Top: return {
			x: i + o / 2,
			y: a
		};
		case $.Right: return {
			x: i + o,
			y: a + s / 2
		};
		case $.Bottom: return {
			x: i + o / 2,
			y: a + s
		};
		case $.Left: return {
			x: i,
			y: a + s / 2
		};
	}
}
function Jx(e, t) {
	return e && (t ? e.find((e) => e.id === t) : e[0]) || null;
}
function Yx(e, t) {
	return e ? typeof e == "string" ? e : `${t ? `${t}__` : ""}${Object.keys(e).sort().map((t) => `${t}=${e[t]}`).join("&")}` : "";
}
function Xx(e, { id: t, defaultColor: n, defaultMarkerStart: r, defaultMarkerEnd: i }) {
	let a = /* @__PURE__ */ new Set();
	return e.reduce((e, o) => ([o.markerStart || r, o.markerEnd || i].forEach((r) => {
		if (r && typeof r == "object") {
			let i = Yx(r, t);
			a.has(i) || (e.push({
				id: i,
				color: r.color || n,
				...r
			}), a.add(i));
		}
	}), e), []).sort((e, t) => e.id.localeCompare(t.id));
}
var Zx = 1e3, Qx = 10, $x = {
	nodeOrigin: [0, 0],
	nodeExtent: vb,
	elevateNodesOnSelect: !0,
	zIndexMode: "basic",
	defaults: {}
}, eS = {
	...$x,
	checkEquality: !0
};
function tS(e, t) {
	let n = { ...e };
	for (let e in t) t[e] !== void 0 && (n[e] = t[e]);
	return n;
}
function nS(e, t, n) {
	let r = tS($x, n);
	for (let n of e.values()) if (n.parentId) sS(n, e, t, r);
	else {
		let e = Vb(jb(n, r.nodeOrigin), ux(n.extent) ? n.extent : r.nodeExtent, dx(n));
		n.internals.positionAbsolute = e;
	}
}
function rS(e, t) {
	if (!e.handles) return e.measured ? t?.internals.handleBounds : void 0;
	let n = [], r = [];
	for (let t of e.handles) {
		let i = {
			id: t.id,
			width: t.width ?? 1,
			height: t.height ?? 1,
			nodeId: e.id,
			x: t.x,
			y: t.y,
			position: t.position,
			type: t.type
		};
		t.type === "source" ? n.push(i) : t.type === "target" && r.push(i);
	}
	return {
		source: n,
		target: r
	};
}
function iS(e) {
	return e === "manual";
}
function aS(e, t, n, r = {}) {
	let i = tS(eS, r), a = { i: 0 }, o = new Map(t), s = i?.elevateNodesOnSelect && !iS(i.zIndexMode) ? Zx : 0, c = e.length > 0, l = !1;
	t.clear(), n.clear();
	for (let u of e) {
		let e = o.get(u.id);
		if (i.checkEquality && u === e?.internals.userNode) t.set(u.id, e);
		else {
			let n = Vb(jb(u, i.nodeOrigin), ux(u.extent) ? u.extent : i.nodeExtent, dx(u));
			e = {
				...i.defaults,
				...u,
				measured: {
					width: u.measured?.width,
					height: u.measured?.height
				},
				internals: {
					positionAbsolute: n,
					handleBounds: rS(u, e),
					z: cS(u, s, i.zIndexMode),
					userNode: u
				}
			}, t.set(u.id, e);
		}
		e.measured !== void 0 && e.measured.width !== void 0 && e.measured.height !== void 0 || e.hidden || (c = !1), u.parentId && sS(e, t, n, r, a), l ||= u.selected ?? !1;
	}
	return {
		nodesInitialized: c,
		hasSelectedNodes: l
	};
}
function oS(e, t) {
	if (!e.parentId) return;
	let n = t.get(e.parentId);
	n ? n.set(e.id, e) : t.set(e.parentId, /* @__PURE__ */ new Map([[e.id, e]]));
}
function sS(e, t, n, r, i) {
	let { elevateNodesOnSelect: a, nodeOrigin: o, nodeExtent: s, zIndexMode: c } = tS($x, r), l = e.parentId, u = t.get(l);
	if (!u) {
		console.warn(`Parent node ${l} not found. Please make sure that parent nodes are in front of their child nodes in the nodes array.`);
		return;
	}
	oS(e, n), i && !u.parentId && u.internals.rootParentIndex === void 0 && c === "auto" && (u.internals.rootParentIndex = ++i.i, u.internals.z = u.internals.z + i.i * Qx), i && u.internals.rootParentIndex !== void 0 && (i.i = u.internals.rootParentIndex);
	let { x: d, y: f, z: p } = lS(e, u, o, s, a && !iS(c) ? Zx : 0, c), { positionAbsolute: m } = e.internals, h = d !== m.x || f !== m.y;
	(h || p !== e.internals.z) && t.set(e.id, {
		...e,
		internals: {
			...e.internals,
			positionAbsolute: h ? {
				x: d,
				y: f
			} : m,
			z: p
		}
	});
}
function cS(e, t, n) {
	let r = ex(e.zIndex) ? e.zIndex : 0;
	return iS(n) ? r : r + (e.selected ? t : 0);
}
function lS(e, t, n, r, i, a) {
	let { x: o, y: s } = t.internals.positionAbsolute, c = dx(e), l = jb(e, n), u = ux(e.extent) ? Vb(l, e.extent, c) : l, d = Vb({
		x: o + u.x,
		y: s + u.y
	}, r, c);
	e.extent === "parent" && (d = Hb(d, c, t));
	let f = cS(e, i, a), p = t.internals.z ?? 0;
	return {
		x: d.x,
		y: d.y,
		z: p >= f ? p + 1 : f
	};
}
function uS(e, t, n, r = [0, 0]) {
	let i = [], a = /* @__PURE__ */ new Map();
	for (let n of e) {
		let e = t.get(n.parentId);
		if (!e) continue;
		let r = Xb(a.get(n.parentId)?.expandedRect ?? Jb(e), n.rect);
		a.set(n.parentId, {
			expandedRect: r,
			parent: e
		});
	}
	return a.size > 0 && a.forEach(({ expandedRect: t, parent: a }, o) => {
		let s = a.internals.positionAbsolute, c = dx(a), l = a.origin ?? r, u = t.x < s.x ? Math.round(Math.abs(s.x - t.x)) : 0, d = t.y < s.y ? Math.round(Math.abs(s.y - t.y)) : 0, f = Math.max(c.width, Math.round(t.width)), p = Math.max(c.height, Math.round(t.height)), m = (f - c.width) * l[0], h = (p - c.height) * l[1];
		(u > 0 || d > 0 || m || h) && (i.push({
			id: o,
			type: "position",
			position: {
				x: a.position.x - u + m,
				y: a.position.y - d + h
			}
		}), n.get(o)?.forEach((t) => {
			e.some((e) => e.id === t.id) || i.push({
				id: t.id,
				type: "position",
				position: {
					x: t.position.x + u,
					y: t.position.y + d
				}
			});
		})), (c.width < t.width || c.height < t.height || u || d) && i.push({
			id: o,
			type: "dimensions",
			setAttributes: !0,
			dimensions: {
				width: f + (u ? l[0] * u - m : 0),
				height: p + (d ? l[1] * d - h : 0)
			}
		});
	}), i;
}
function dS(e, t, n, r, i, a, o) {
	let s = r?.querySelector(".xyflow__viewport"), c = !1;
	if (!s) return {
		changes: [],
		updatedInternals: c
	};
	let l = [], u = window.getComputedStyle(s), { m22: d } = new window.DOMMatrixReadOnly(u.transform), f = [];
	for (let r of e.values()) {
		let e = t.get(r.id);
		if (!e) continue;
		if (e.hidden) {
			t.set(e.id, {
				...e,
				internals: {
					...e.internals,
					handleBounds: void 0
				}
			}), c = !0;
			continue;
		}
		let s = yx(r.nodeElement), u = e.measured.width !== s.width || e.measured.height !== s.height;
		if (s.width && s.height && (u || !e.internals.handleBounds || r.force)) {
			let p = r.nodeElement.getBoundingClientRect(), m = ux(e.extent) ? e.extent : a, { positionAbsolute: h } = e.internals;
			if (e.parentId && e.extent === "parent") {
				let n = t.get(e.parentId);
				n && (h = Hb(h, s, n));
			} else m && (h = Vb(h, m, s));
			let g = {
				...e,
				measured: s,
				internals: {
					...e.internals,
					positionAbsolute: h,
					handleBounds: {
						source: Tx("source", r.nodeElement, p, d, e.id),
						target: Tx("target", r.nodeElement, p, d, e.id)
					}
				}
			};
			t.set(e.id, g), e.parentId && sS(g, t, n, {
				nodeOrigin: i,
				zIndexMode: o
			}), c = !0, u && (l.push({
				id: e.id,
				type: "dimensions",
				dimensions: s
			}), e.expandParent && e.parentId && f.push({
				id: e.id,
				parentId: e.parentId,
				rect: Jb(g, i)
			}));
		}
	}
	if (f.length > 0) {
		let e = uS(f, t, n, i);
		l.push(...e);
	}
	return {
		changes: l,
		updatedInternals: c
	};
}
async function fS({ delta: e, panZoom: t, transform: n, translateExtent: r, width: i, height: a }) {
	if (!t || !e.x && !e.y) return !1;
	let o = await t.setViewportConstrained({
		x: n[0] + e.x,
		y: n[1] + e.y,
		zoom: n[2]
	}, [[0, 0], [i, a]], r);
	return !!o && (o.x !== n[0] || o.y !== n[1] || o.k !== n[2]);
}
function pS(e, t, n, r, i, a) {
	let o = i, s = r.get(o) || /* @__PURE__ */ new Map();
	r.set(o, s.set(n, t)), o = `${i}-${e}`;
	let c = r.get(o) || /* @__PURE__ */ new Map();
	if (r.set(o, c.set(n, t)), a) {
		o = `${i}-${e}-${a}`;
		let s = r.get(o) || /* @__PURE__ */ new Map();
		r.set(o, s.set(n, t));
	}
}
function mS(e, t, n) {
	e.clear(), t.clear();
	for (let r of n) {
		let { source: n, target: i, sourceHandle: a = null, targetHandle: o = null } = r, s = {
			edgeId: r.id,
			source: n,
			target: i,
			sourceHandle: a,
			targetHandle: o
		}, c = `${n}-${a}--${i}-${o}`;
		pS("source", s, `${i}-${o}--${n}-${a}`, e, n, a), pS("target", s, c, e, i, o), t.set(r.id, r);
	}
}
function hS(e, t) {
	if (!e.parentId) return !1;
	let n = t.get(e.parentId);
	return n ? n.selected ? !0 : hS(n, t) : !1;
}
function gS(e, t, n) {
	let r = e;
	do {
		if (r?.matches?.(t)) return !0;
		if (r === n) return !1;
		r = r?.parentElement;
	} while (r);
	return !1;
}
function _S(e, t, n, r, i) {
	let a = /* @__PURE__ */ new Map();
	for (let [o, s] of e) if ((i ? s.id === r : s.selected || s.id === r) && (i || !s.parentId || !hS(s, e)) && (s.draggable || t && s.draggable === void 0)) {
		let t = e.get(o);
		t && a.set(o, {
			id: o,
			position: t.position || {
				x: 0,
				y: 0
			},
			distance: {
				x: n.x - t.internals.positionAbsolute.x,
				y: n.y - t.internals.positionAbsolute.y
			},
			extent: t.extent,
			parentId: t.parentId,
			origin: t.origin,
			expandParent: t.expandParent,
			internals: { positionAbsolute: t.internals.positionAbsolute || {
				x: 0,
				y: 0
			} },
			measured: {
				width: t.measured.width ?? 0,
				height: t.measured.height ?? 0
			}
		});
	}
	return a;
}
function vS({ nodeId: e, dragItems: t, nodeLookup: n, dragging: r = !0 }) {
	let i = [];
	for (let [e, a] of t) {
		let t = n.get(e)?.internals.userNode;
		t && i.push({
			...t,
			position: a.position,
			dragging: r
		});
	}
	if (!e) return [i[0], i];
	let a = n.get(e)?.internals.userNode;
	return [a ? {
		...a,
		position: t.get(e)?.position || a.position,
		dragging: r
	} : i[0], i];
}
function yS({ dragItems: e, snapGrid: t, x: n, y: r }) {
	let i = e.values().next().value;
	if (!i) return null;
	let a = {
		x: n - i.distance.x,
		y: r - i.distance.y
	}, o = nx(a, t);
	return {
		x: o.x - a.x,
		y: o.y - a.y
	};
}
function bS({ onNodeMouseDown: e, getStoreItems: t, onDragStart: n, onDrag: r, onDragStop: i }) {
	let a = {
		x: null,
		y: null
	}, o = 0, s = /* @__PURE__ */ new Map(), c = !1, l = {
		x: 0,
		y: 0
	}, u = null, d = !1, f = null, p = !1, m = !1, h = null;
	function g({ noDragClassName: g, handleSelector: _, domNode: v, isSelectable: y, nodeId: b, nodeClickDistance: x = 0 }) {
		f = Hh(v);
		function S({ x: e, y: n }) {
			let { nodeLookup: i, nodeExtent: o, snapGrid: c, snapToGrid: l, nodeOrigin: u, onNodeDrag: d, onSelectionDrag: f, onError: p, updateNodePositions: g } = t();
			a = {
				x: e,
				y: n
			};
			let _ = !1, v = s.size > 1, y = v && o ? Kb(Nb(s)) : null, x = v && l ? yS({
				dragItems: s,
				snapGrid: c,
				x: e,
				y: n
			}) : null;
			for (let [t, r] of s) {
				if (!i.has(t)) continue;
				let a = {
					x: e - r.distance.x,
					y: n - r.distance.y
				};
				l && (a = x ? {
					x: Math.round(a.x + x.x),
					y: Math.round(a.y + x.y)
				} : nx(a, c));
				let s = null;
				if (v && o && !r.extent && y) {
					let { positionAbsolute: e } = r.internals, t = e.x - y.x + o[0][0], n = e.x + r.measured.width - y.x2 + o[1][0], i = e.y - y.y + o[0][1], a = e.y + r.measured.height - y.y2 + o[1][1];
					s = [[t, i], [n, a]];
				}
				let { position: d, positionAbsolute: f } = Rb({
					nodeId: t,
					nextPosition: a,
					nodeLookup: i,
					nodeExtent: s || o,
					nodeOrigin: u,
					onError: p
				});
				_ = _ || r.position.x !== d.x || r.position.y !== d.y, r.position = d, r.internals.positionAbsolute = f;
			}
			if (m ||= _, _ && (g(s, !0), h && (r || d || !b && f))) {
				let [e, t] = vS({
					nodeId: b,
					dragItems: s,
					nodeLookup: i
				});
				r?.(h, s, e, t), d?.(h, e, t), b || f?.(h, t);
			}
		}
		async function C() {
			if (!u) return;
			let { transform: e, panBy: n, autoPanSpeed: r, autoPanOnNodeDrag: i } = t();
			if (!i) {
				c = !1, cancelAnimationFrame(o);
				return;
			}
			let [s, d] = Wb(l, u, r);
			(s !== 0 || d !== 0) && (a.x = (a.x ?? 0) - s / e[2], a.y = (a.y ?? 0) - d / e[2], await n({
				x: s,
				y: d
			}) && S(a)), o = requestAnimationFrame(C);
		}
		function w(r) {
			let { nodeLookup: i, multiSelectionActive: o, nodesDraggable: c, transform: l, snapGrid: f, snapToGrid: p, selectNodesOnDrag: m, onNodeDragStart: h, onSelectionDragStart: g, unselectNodesAndEdges: _ } = t();
			d = !0;
			let v = !!b && !o && !i.get(b)?.selected;
			m && y || o || !b || i.get(b)?.selected || _(), y && m && b && e?.(b);
			let x = vx(r.sourceEvent, {
				transform: l,
				snapGrid: f,
				snapToGrid: p,
				containerBounds: u
			});
			if (a = x, s = _S(i, c, x, b, v), s.size > 0 && (n || h || !b && g)) {
				let [e, t] = vS({
					nodeId: b,
					dragItems: s,
					nodeLookup: i
				});
				n?.(r.sourceEvent, s, e, t), h?.(r.sourceEvent, e, t), b || g?.(r.sourceEvent, t);
			}
		}
		let T = og().clickDistance(x).on("start", (e) => {
			let { domNode: n, nodeDragThreshold: r, transform: i, snapGrid: o, snapToGrid: s } = t();
			u = n?.getBoundingClientRect() || null, p = !1, m = !1, h = e.sourceEvent, r === 0 && w(e), a = vx(e.sourceEvent, {
				transform: i,
				snapGrid: o,
				snapToGrid: s,
				containerBounds: u
			}), l = wx(e.sourceEvent, u);
		}).on("drag", (e) => {
			let { autoPanOnNodeDrag: n, transform: r, snapGrid: i, snapToGrid: o, nodeDragThreshold: f, nodeLookup: m } = t(), g = vx(e.sourceEvent, {
				transform: r,
				snapGrid: i,
				snapToGrid: o,
				containerBounds: u
			});
			if (h = e.sourceEvent, (e.sourceEvent.type === "touchmove" && e.sourceEvent.touches.length > 1 || b && !m.has(b)) && (p = !0), !p) {
				if (!c && n && d && (c = !0, C()), !d) {
					let t = wx(e.sourceEvent, u), n = t.x - l.x, r = t.y - l.y;
					Math.sqrt(n * n + r * r) > f && w(e);
				}
				(a.x !== g.xSnapped || a.y !== g.ySnapped) && s && d && (l = wx(e.sourceEvent, u), S(g));
			}
		}).on("end", (e) => {
			if (!d || p) p && s.size > 0 && t().updateNodePositions(s, !1);
			else if (c = !1, d = !1, cancelAnimationFrame(o), s.size > 0) {
				let { nodeLookup: n, updateNodePositions: r, onNodeDragStop: a, onSelectionDragStop: o } = t();
				if (m &&= (r(s, !1), !1), i || a || !b && o) {
					let [t, r] = vS({
						nodeId: b,
						dragItems: s,
						nodeLookup: n,
						dragging: !1
					});
					i?.(e.sourceEvent, s, t, r), a?.(e.sourceEvent, t, r), b || o?.(e.sourceEvent, r);
				}
			}
		}).filter((e) => {
			let t = e.target;
			return !e.button && (!g || !gS(t, `.${g}`, v)) && (!_ || gS(t, _, v));
		});
		f.call(T);
	}
	function _() {
		f?.on(".drag", null);
	}
	return {
		update: g,
		destroy: _
	};
}
function xS(e, t, n) {
	let r = [], i = {
		x: e.x - n,
		y: e.y - n,
		width: n * 2,
		height: n * 2
	};
	for (let e of t.values()) Qb(i, Jb(e)) > 0 && r.push(e);
	return r;
}
var SS = 250;
function CS(e, t, n, r) {
	let i = [], a = Infinity, o = xS(e, n, t + SS);
	for (let n of o) {
		let o = [...n.internals.handleBounds?.source ?? [], ...n.internals.handleBounds?.target ?? []];
		for (let s of o) {
			if (r.nodeId === s.nodeId && r.type === s.type && r.id === s.id) continue;
			let { x: o, y: c } = qx(n, s, s.position, !0), l = Math.sqrt((o - e.x) ** 2 + (c - e.y) ** 2);
			l > t || (l < a ? (i = [{
				...s,
				x: o,
				y: c
			}], a = l) : l === a && i.push({
				...s,
				x: o,
				y: c
			}));
		}
	}
	if (!i.length) return null;
	if (i.length > 1) {
		let e = r.type === "source" ? "target" : "source";
		return i.find((t) => t.type === e) ?? i[0];
	}
	return i[0];
}
function wS(e, t, n, r, i, a = !1) {
	let o = r.get(e);
	if (!o) return null;
	let s = i === "strict" ? o.internals.handleBounds?.[t] : [...o.internals.handleBounds?.source ?? [], ...o.internals.handleBounds?.target ?? []], c = (n ? s?.find((e) => e.id === n) : s?.[0]) ?? null;
	return c && a ? {
		...c,
		...qx(o, c, c.position, !0)
	} : c;
}
function TS(e, t) {
	return e || (t?.classList.contains("target") ? "target" : t?.classList.contains("source") ? "source" : null);
}
function ES(e, t) {
	let n = null;
	return t ? n = !0 : e && !t && (n = !1), n;
}
var DS = () => !0;
function OS(e, { connectionMode: t, connectionRadius: n, handleId: r, nodeId: i, edgeUpdaterType: a, isTarget: o, domNode: s, nodeLookup: c, lib: l, autoPanOnConnect: u, flowId: d, panBy: f, cancelConnection: p, onConnectStart: m, onConnect: h, onConnectEnd: g, isValidConnection: _ = DS, onReconnectEnd: v, updateConnection: y, getTransform: b, getFromHandle: x, autoPanSpeed: S, dragThreshold: C = 1, handleDomNode: w }) {
	let T = bx(e.target), E = 0, D, { x: O, y: k } = wx(e), A = TS(a, w), j = s?.getBoundingClientRect(), ee = !1;
	if (!j || !A) return;
	let te = wS(i, A, r, c, t);
	if (!te) return;
	let M = wx(e, j), N = !1, ne = null, P = !1, F = null;
	function I() {
		if (!u || !j) return;
		let [e, t] = Wb(M, j, S);
		f({
			x: e,
			y: t
		}), E = requestAnimationFrame(I);
	}
	let re = {
		...te,
		nodeId: i,
		type: A,
		position: te.position
	}, ie = c.get(i), ae = {
		inProgress: !0,
		isValid: null,
		from: qx(ie, re, $.Left, !0),
		fromHandle: re,
		fromPosition: re.position,
		fromNode: ie,
		to: M,
		toHandle: null,
		toPosition: Db[re.position],
		toNode: null,
		pointer: M
	};
	function oe() {
		ee = !0, y(ae), m?.(e, {
			nodeId: i,
			handleId: r,
			handleType: A
		});
	}
	C === 0 && oe();
	function se(e) {
		if (!ee) {
			let { x: t, y: n } = wx(e), r = t - O, i = n - k;
			if (!(r * r + i * i > C * C)) return;
			oe();
		}
		if (!x() || !re) {
			ce(e);
			return;
		}
		let a = b();
		M = wx(e, j), D = CS(rx(M, a, !1, [1, 1]), n, c, re), N ||= (I(), !0);
		let s = kS(e, {
			handle: D,
			connectionMode: t,
			fromNodeId: i,
			fromHandleId: r,
			fromType: o ? "target" : "source",
			isValidConnection: _,
			doc: T,
			lib: l,
			flowId: d,
			nodeLookup: c
		});
		F = s.handleDomNode, ne = s.connection, P = ES(!!D, s.isValid);
		let u = c.get(i), f = u ? qx(u, re, $.Left, !0) : ae.from, p = {
			...ae,
			from: f,
			isValid: P,
			to: s.toHandle && P ? ix({
				x: s.toHandle.x,
				y: s.toHandle.y
			}, a) : M,
			toHandle: s.toHandle,
			toPosition: P && s.toHandle ? s.toHandle.position : Db[re.position],
			toNode: s.toHandle ? c.get(s.toHandle.nodeId) : null,
			pointer: M
		};
		y(p), ae = p;
	}
	function ce(e) {
		if (!("touches" in e && e.touches.length > 0)) {
			if (ee) {
				(D || F) && ne && P && h?.(ne);
				let { inProgress: t, ...n } = ae, r = {
					...n,
					toPosition: ae.toHandle ? ae.toPosition : null
				};
				g?.(e, r), a && v?.(e, r);
			}
			p(), cancelAnimationFrame(E), N = !1, P = !1, ne = null, F = null, T.removeEventListener("mousemove", se), T.removeEventListener("mouseup", ce), T.removeEventListener("touchmove", se), T.removeEventListener("touchend", ce);
		}
	}
	T.addEventListener("mousemove", se), T.addEventListener("mouseup", ce), T.addEventListener("touchmove", se), T.addEventListener("touchend", ce);
}
function kS(e, { handle: t, connectionMode: n, fromNodeId: r, fromHandleId: i, fromType: a, doc: o, lib: s, flowId: c, isValidConnection: l = DS, nodeLookup: u }) {
	let d = a === "target", f = t ? o.querySelector(`.${s}-flow__handle[data-id="${c}-${t?.nodeId}-${t?.id}-${t?.type}"]`) : null, { x: p, y: m } = wx(e), h = o.elementFromPoint(p, m), g = h?.classList.contains(`${s}-flow__handle`) ? h : f, _ = {
		handleDomNode: g,
		isValid: !1,
		connection: null,
		toHandle: null
	};
	if (g) {
		let e = TS(void 0, g), t = g.getAttribute("data-nodeid"), a = g.getAttribute("data-handleid"), o = g.classList.contains("connectable"), s = g.classList.contains("connectableend");
		if (!t || !e) return _;
		let c = {
			source: d ? t : r,
			sourceHandle: d ? a : i,
			target: d ? r : t,
			targetHandle: d ? i : a
		};
		_.connection = c, _.isValid = o && s && (n === xb.Strict ? d && e === "source" || !d && e === "target" : t !== r || a !== i) && l(c), _.toHandle = wS(t, e, a, u, n, !0);
	}
	return _;
}
var AS = {
	onPointerDown: OS,
	isValid: kS
};
function jS({ domNode: e, panZoom: t, getTransform: n, getViewScale: r }) {
	let i = Hh(e);
	function a({ translateExtent: e, width: a, height: o, zoomStep: s = 1, pannable: c = !0, zoomable: l = !0, inversePan: u = !1 }) {
		let d = (e) => {
			if (e.sourceEvent.type !== "wheel" || !t) return;
			let r = n(), i = e.sourceEvent.ctrlKey && lx() ? 10 : 1, a = -e.sourceEvent.deltaY * (e.sourceEvent.deltaMode === 1 ? .05 : e.sourceEvent.deltaMode ? 1 : .002) * s, o = r[2] * 2 ** (a * i);
			t.scaleTo(o);
		}, f = [0, 0], p = gb().on("start", (e) => {
			(e.sourceEvent.type === "mousedown" || e.sourceEvent.type === "touchstart") && (f = [e.sourceEvent.clientX ?? e.sourceEvent.touches[0].clientX, e.sourceEvent.clientY ?? e.sourceEvent.touches[0].clientY]);
		}).on("zoom", c ? (i) => {
			let s = n();
			if (i.sourceEvent.type !== "mousemove" && i.sourceEvent.type !== "touchmove" || !t) return;
			let c = [i.sourceEvent.clientX ?? i.sourceEvent.touches[0].clientX, i.sourceEvent.clientY ?? i.sourceEvent.touches[0].clientY], l = [c[0] - f[0], c[1] - f[1]];
			f = c;
			let d = r() * Math.max(s[2], Math.log(s[2])) * (u ? -1 : 1), p = {
				x: s[0] - l[0] * d,
				y: s[1] - l[1] * d
			}, m = [[0, 0], [a, o]];
			t.setViewportConstrained({
				x: p.x,
				y: p.y,
				zoom: s[2]
			}, m, e);
		} : null).on("zoom.wheel", l ? d : null);
		i.call(p, {});
	}
	function o() {
		i.on("zoom", null);
	}
	return {
		update: a,
		destroy: o,
		pointer: qh
	};
}
var MS = (e) => ({
	x: e.x,
	y: e.y,
	zoom: e.k
}), NS = ({ x: e, y: t, zoom: n }) => ob.translate(e, t).scale(n), PS = (e, t) => e.target.closest(`.${t}`), FS = (e, t) => t === 2 && Array.isArray(e) && e.includes(2), IS = (e) => ((e *= 2) <= 1 ? e * e * e : (e -= 2) * e * e + 2) / 2, LS = (e, t = 0, n = IS, r = () => {}) => {
	let i = typeof t == "number" && t > 0;
	return i || r(), i ? e.transition().duration(t).ease(n).on("end", r) : e;
}, RS = (e) => {
	let t = e.ctrlKey && lx() ? 10 : 1;
	return -e.deltaY * (e.deltaMode === 1 ? .05 : e.deltaMode ? 1 : .002) * t;
};
function zS({ zoomPanValues: e, noWheelClassName: t, d3Selection: n, d3Zoom: r, panOnScrollMode: i, panOnScrollSpeed: a, zoomOnPinch: o, onPanZoomStart: s, onPanZoom: c, onPanZoomEnd: l }) {
	return (u) => {
		if (PS(u, t)) return u.ctrlKey && u.preventDefault(), !1;
		u.preventDefault(), u.stopImmediatePropagation();
		let d = n.property("__zoom").k || 1;
		if (u.ctrlKey && o) {
			let e = qh(u), t = d * 2 ** RS(u);
			r.scaleTo(n, t, e, u);
			return;
		}
		let f = u.deltaMode === 1 ? 20 : 1, p = i === Sb.Vertical ? 0 : u.deltaX * f, m = i === Sb.Horizontal ? 0 : u.deltaY * f;
		!lx() && u.shiftKey && i !== Sb.Vertical && (p = u.deltaY * f, m = 0), r.translateBy(n, -(p / d) * a, -(m / d) * a, { internal: !0 });
		let h = MS(n.property("__zoom"));
		clearTimeout(e.panScrollTimeout), e.isPanScrolling ? c?.(u, h) : (e.isPanScrolling = !0, s?.(u, h)), e.panScrollTimeout = setTimeout(() => {
			l?.(u, h), e.isPanScrolling = !1;
		}, 150);
	};
}
function BS({ noWheelClassName: e, preventScrolling: t, d3ZoomHandler: n }) {
	return function(r, i) {
		let a = r.type === "wheel", o = !t && a && !r.ctrlKey, s = PS(r, e);
		if (r.ctrlKey && a && s && r.preventDefault(), o || s) return null;
		r.preventDefault(), n.call(this, r, i);
	};
}
function VS({ zoomPanValues: e, onDraggingChange: t, onPanZoomStart: n }) {
	return (r) => {
		if (r.sourceEvent?.internal) return;
		let i = MS(r.transform);
		e.mouseButton = r.sourceEvent?.button || 0, e.isZoomingOrPanning = !0, e.prevViewport = i, r.sourceEvent?.type === "mousedown" && t(!0), n && n?.(r.sourceEvent, i);
	};
}
function HS({ zoomPanValues: e, panOnDrag: t, onPaneContextMenu: n, onTransformChange: r, onPanZoom: i }) {
	return (a) => {
		e.usedRightMouseButton = !!(n && FS(t, e.mouseButton ?? 0)), a.sourceEvent?.sync || r([
			a.transform.x,
			a.transform.y,
			a.transform.k
		]), i && !a.sourceEvent?.internal && i?.(a.sourceEvent, MS(a.transform));
	};
}
function US({ zoomPanValues: e, panOnDrag: t, panOnScroll: n, onDraggingChange: r, onPanZoomEnd: i, onPaneContextMenu: a }) {
	return (o) => {
		if (!o.sourceEvent?.internal && (e.isZoomingOrPanning = !1, a && FS(t, e.mouseButton ?? 0) && !e.usedRightMouseButton && o.sourceEvent && a(o.sourceEvent), e.usedRightMouseButton = !1, r(!1), i)) {
			let t = MS(o.transform);
			e.prevViewport = t, clearTimeout(e.timerId), e.timerId = setTimeout(() => {
				i?.(o.sourceEvent, t);
			}, n ? 150 : 0);
		}
	};
}
function WS({ panActivationKeyPressed: e, zoomActivationKeyPressed: t, zoomOnScroll: n, zoomOnPinch: r, panOnDrag: i, panOnScroll: a, zoomOnDoubleClick: o, userSelectionActive: s, noWheelClassName: c, noPanClassName: l, lib: u, connectionInProgress: d }) {
	return (f) => {
		let p = t || n, m = r && f.ctrlKey, h = f.type === "wheel";
		if (f.button === 1 && f.type === "mousedown" && (PS(f, `${u}-flow__node`) || PS(f, `${u}-flow__edge`) || PS(f, `${u}-flow__selection`) || PS(f, `${u}-flow__nodesselection`))) return !0;
		if (!i && !p && !a && !o && !r || s || d && !h || PS(f, c) && h || PS(f, l) && (!h || a && h && !t) || !r && f.ctrlKey && h) return !1;
		if (!r && f.type === "touchstart" && f.touches?.length > 1) return f.preventDefault(), !1;
		if (!p && !a && !m && h || !i && (f.type === "mousedown" || f.type === "touchstart") || Array.isArray(i) && !i.includes(f.button) && f.type === "mousedown") return !1;
		let g = Array.isArray(i) && i.includes(f.button) || !f.button || f.button <= 1;
		return (!f.ctrlKey || h || e) && g;
	};
}
function GS({ domNode: e, minZoom: t, maxZoom: n, translateExtent: r, viewport: i, onPanZoom: a, onPanZoomStart: o, onPanZoomEnd: s, onDraggingChange: c }) {
	let l = {
		isZoomingOrPanning: !1,
		usedRightMouseButton: !1,
		prevViewport: {},
		mouseButton: 0,
		timerId: void 0,
		panScrollTimeout: void 0,
		isPanScrolling: !1
	}, u = e.getBoundingClientRect(), d = [[0, 0], [u.width, u.height]], f = typeof ResizeObserver < "u" ? new ResizeObserver((e) => {
		let t = e[0];
		t?.contentRect && (d = [[0, 0], [t.contentRect.width, t.contentRect.height]]);
	}) : null;
	f?.observe(e);
	let p = gb().extent(() => d).scaleExtent([t, n]).translateExtent(r), m = Hh(e).call(p);
	b({
		x: i.x,
		y: i.y,
		zoom: Bb(i.zoom, t, n)
	}, [[0, 0], [u.width, u.height]], r);
	let h = m.on("wheel.zoom"), g = m.on("dblclick.zoom");
	p.wheelDelta(RS);
	async function _(e, t) {
		return m ? new Promise((n) => {
			p?.interpolate(t?.interpolate === "linear" ? H_ : nv).transform(LS(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	function v({ noWheelClassName: e, noPanClassName: t, onPaneContextMenu: n, userSelectionActive: r, panOnScroll: i, panOnDrag: u, panOnScrollMode: d, panOnScrollSpeed: f, preventScrolling: _, zoomOnPinch: v, zoomOnScroll: y, zoomOnDoubleClick: b, panActivationKeyPressed: x = !1, zoomActivationKeyPressed: S, lib: C, onTransformChange: w, connectionInProgress: T, paneClickDistance: E, selectionOnDrag: D }) {
		r && !l.isZoomingOrPanning && p.on("zoom", null);
		let O = i && !S && !r;
		p.clickDistance(D ? Infinity : !ex(E) || E < 0 ? 0 : E);
		let k = O ? zS({
			zoomPanValues: l,
			noWheelClassName: e,
			d3Selection: m,
			d3Zoom: p,
			panOnScrollMode: d,
			panOnScrollSpeed: f,
			zoomOnPinch: v,
			onPanZoomStart: o,
			onPanZoom: a,
			onPanZoomEnd: s
		}) : BS({
			noWheelClassName: e,
			preventScrolling: _,
			d3ZoomHandler: h
		});
		m.on("wheel.zoom", k, { passive: !1 });
		let A = VS({
			zoomPanValues: l,
			onDraggingChange: c,
			onPanZoomStart: o
		});
		p.on("start", A);
		let j = HS({
			zoomPanValues: l,
			panOnDrag: u,
			onPaneContextMenu: !!n,
			onPanZoom: a,
			onTransformChange: w
		});
		p.on("zoom", j);
		let ee = US({
			zoomPanValues: l,
			panOnDrag: u,
			panOnScroll: i,
			onPaneContextMenu: n,
			onPanZoomEnd: s,
			onDraggingChange: c
		});
		p.on("end", ee);
		let te = WS({
			panActivationKeyPressed: x,
			zoomActivationKeyPressed: S,
			panOnDrag: u,
			zoomOnScroll: y,
			panOnScroll: i,
			zoomOnDoubleClick: b,
			zoomOnPinch: v,
			userSelectionActive: r,
			noPanClassName: t,
			noWheelClassName: e,
			lib: C,
			connectionInProgress: T
		});
		p.filter(te), b ? m.on("dblclick.zoom", g) : m.on("dblclick.zoom", null);
	}
	function y() {
		p.on("zoom", null), f?.disconnect();
	}
	async function b(e, t, n) {
		let r = NS(e), i = p?.constrain()(r, t, n);
		return i && await _(i), i;
	}
	async function x(e, t) {
		let n = NS(e);
		return await _(n, t), n;
	}
	function S(e) {
		if (m) {
			let t = NS(e), n = m.property("__zoom");
			(n.k !== e.zoom || n.x !== e.x || n.y !== e.y) && p?.transform(m, t, null, { sync: !0 });
		}
	}
	function C() {
		let e = m ? sb(m.node()) : {
			x: 0,
			y: 0,
			k: 1
		};
		return {
			x: e.x,
			y: e.y,
			zoom: e.k
		};
	}
	async function w(e, t) {
		return m ? new Promise((n) => {
			p?.interpolate(t?.interpolate === "linear" ? H_ : nv).scaleTo(LS(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	async function T(e, t) {
		return m ? new Promise((n) => {
			p?.interpolate(t?.interpolate === "linear" ? H_ : nv).scaleBy(LS(m, t?.duration, t?.ease, () => n(!0)), e);
		}) : !1;
	}
	function E(e) {
		p?.scaleExtent(e);
	}
	function D(e) {
		p?.translateExtent(e);
	}
	function O(e) {
		let t = !ex(e) || e < 0 ? 0 : e;
		p?.clickDistance(t);
	}
	return {
		update: v,
		destroy: y,
		setViewport: x,
		setViewportConstrained: b,
		getViewport: C,
		scaleTo: w,
		scaleBy: T,
		setScaleExtent: E,
		setTranslateExtent: D,
		syncViewport: S,
		setClickDistance: O
	};
}
var KS;
(function(e) {
	e.Line = "line", e.Handle = "handle";
})(KS ||= {});
function qS({ width: e, prevWidth: t, height: n, prevHeight: r, affectsX: i, affectsY: a }) {
	let o = e - t, s = n - r, c = [o > 0 ? 1 : o < 0 ? -1 : 0, s > 0 ? 1 : s < 0 ? -1 : 0];
	return o && i && (c[0] *= -1), s && a && (c[1] *= -1), c;
}
function JS(e) {
	return {
		isHorizontal: e.includes("right") || e.includes("left"),
		isVertical: e.includes("bottom") || e.includes("top"),
		affectsX: e.includes("left"),
		affectsY: e.includes("top")
	};
}
function YS(e, t) {
	return Math.max(0, t - e);
}
function XS(e, t) {
	return Math.max(0, e - t);
}
function ZS(e, t, n) {
	return Math.max(0, t - e, e - n);
}
function QS(e, t) {
	return e ? !t : t;
}
function $S(e, t, n, r, i, a, o, s) {
	let { affectsX: c, affectsY: l } = t, { isHorizontal: u, isVertical: d } = t, f = u && d, { xSnapped: p, ySnapped: m } = n, { minWidth: h, maxWidth: g, minHeight: _, maxHeight: v } = r, { x: y, y: b, width: x, height: S, aspectRatio: C } = e, w = Math.floor(u ? p - e.pointerX : 0), T = Math.floor(d ? m - e.pointerY : 0), E = x + (c ? -w : w), D = S + (l ? -T : T), O = -a[0] * x, k = -a[1] * S, A = ZS(E, h, g), j = ZS(D, _, v);
	if (o) {
		let e = 0, t = 0;
		c && w < 0 ? e = YS(y + w + O, o[0][0]) : !c && w > 0 && (e = XS(y + E + O, o[1][0])), l && T < 0 ? t = YS(b + T + k, o[0][1]) : !l && T > 0 && (t = XS(b + D + k, o[1][1])), A = Math.max(A, e), j = Math.max(j, t);
	}
	if (s) {
		let e = 0, t = 0;
		c && w > 0 ? e = XS(y + w, s[0][0]) : !c && w < 0 && (e = YS(y + E, s[1][0])), l && T > 0 ? t = XS(b + T, s[0][1]) : !l && T < 0 && (t = YS(b + D, s[1][1])), A = Math.max(A, e), j = Math.max(j, t);
	}
	if (i) {
		if (u) {
			let e = ZS(E / C, _, v) * C;
			if (A = Math.max(A, e), o) {
				let e = 0;
				e = !c && !l || c && !l && f ? XS(b + k + E / C, o[1][1]) * C : YS(b + k + (c ? w : -w) / C, o[0][1]) * C, A = Math.max(A, e);
			}
			if (s) {
				let e = 0;
				e = !c && !l || c && !l && f ? YS(b + E / C, s[1][1]) * C : XS(b + (c ? w : -w) / C, s[0][1]) * C, A = Math.max(A, e);
			}
		}
		if (d) {
			let e = ZS(D * C, h, g) / C;
			if (j = Math.max(j, e), o) {
				let e = 0;
				e = !c && !l || l && !c && f ? XS(y + D * C + O, o[1][0]) / C : YS(y + (l ? T : -T) * C + O, o[0][0]) / C, j = Math.max(j, e);
			}
			if (s) {
				let e = 0;
				e = !c && !l || l && !c && f ? YS(y + D * C, s[1][0]) / C : XS(y + (l ? T : -T) * C, s[0][0]) / C, j = Math.max(j, e);
			}
		}
	}
	T += T < 0 ? j : -j, w += w < 0 ? A : -A, i && (f ? E > D * C ? T = (QS(c, l) ? -w : w) / C : w = (QS(c, l) ? -T : T) * C : u ? (T = w / C, l = c) : (w = T * C, c = l));
	let ee = c ? y + w : y, te = l ? b + T : b;
	return {
		width: x + (c ? -w : w),
		height: S + (l ? -T : T),
		x: a[0] * w * (c ? -1 : 1) + ee,
		y: a[1] * T * (l ? -1 : 1) + te
	};
}
var eC = {
	width: 0,
	height: 0,
	x: 0,
	y: 0
}, tC = {
	...eC,
	pointerX: 0,
	pointerY: 0,
	aspectRatio: 1
};
function nC(e, t, n) {
	let r = t.position.x + e.position.x, i = t.position.y + e.position.y, a = e.measured.width ?? 0, o = e.measured.height ?? 0, s = n[0] * a, c = n[1] * o;
	return [[r - s, i - c], [r + a - s, i + o - c]];
}
function rC({ domNode: e, nodeId: t, getStoreItems: n, onChange: r, onEnd: i }) {
	let a = Hh(e), o = {
		controlDirection: JS("bottom-right"),
		boundaries: {
			minWidth: 0,
			minHeight: 0,
			maxWidth: Number.MAX_VALUE,
			maxHeight: Number.MAX_VALUE
		},
		resizeDirection: void 0,
		keepAspectRatio: !1
	};
	function s({ controlPosition: e, boundaries: s, keepAspectRatio: c, resizeDirection: l, onResizeStart: u, onResize: d, onResizeEnd: f, shouldResize: p }) {
		let m = { ...eC }, h = { ...tC };
		o = {
			boundaries: s,
			resizeDirection: l,
			keepAspectRatio: c,
			controlDirection: JS(e)
		};
		let g, _ = null, v = [], y, b, x, S = og().on("start", (e) => {
			let { nodeLookup: r, transform: i, snapGrid: a, snapToGrid: o, nodeOrigin: s, paneDomNode: c } = n();
			if (g = r.get(t), !g) return;
			_ = c?.getBoundingClientRect() ?? null;
			let { xSnapped: l, ySnapped: d } = vx(e.sourceEvent, {
				transform: i,
				snapGrid: a,
				snapToGrid: o,
				containerBounds: _
			});
			m = {
				width: g.measured.width ?? 0,
				height: g.measured.height ?? 0,
				x: g.position.x ?? 0,
				y: g.position.y ?? 0
			}, h = {
				...m,
				pointerX: l,
				pointerY: d,
				aspectRatio: m.width / m.height
			}, y = void 0, b = ux(g.extent) ? g.extent : void 0, g.parentId && (g.extent === "parent" || g.expandParent) && (y = r.get(g.parentId)), y && g.extent === "parent" && (b = [[0, 0], [y.measured.width, y.measured.height]]), v = [], x = void 0;
			for (let [e, n] of r) if (n.parentId === t && (v.push({
				id: e,
				position: { ...n.position },
				extent: n.extent
			}), n.extent === "parent" || n.expandParent)) {
				let e = nC(n, g, n.origin ?? s);
				x = x ? [[Math.min(e[0][0], x[0][0]), Math.min(e[0][1], x[0][1])], [Math.max(e[1][0], x[1][0]), Math.max(e[1][1], x[1][1])]] : e;
			}
			u?.(e, { ...m });
		}).on("drag", (e) => {
			let { transform: t, snapGrid: i, snapToGrid: a, nodeOrigin: s } = n(), c = vx(e.sourceEvent, {
				transform: t,
				snapGrid: i,
				snapToGrid: a,
				containerBounds: _
			}), l = [];
			if (!g) return;
			let { x: u, y: f, width: S, height: C } = m, w = {}, T = g.origin ?? s, { width: E, height: D, x: O, y: k } = $S(h, o.controlDirection, c, o.boundaries, o.keepAspectRatio, T, b, x), A = E !== S, j = D !== C, ee = O !== u && A, te = k !== f && j;
			if (!ee && !te && !A && !j) return;
			let M = {
				prevValues: { ...m },
				startX: h.x,
				startY: h.y,
				childNodes: v.map((e) => ({
					...e,
					position: { ...e.position }
				}))
			};
			if ((ee || te || T[0] === 1 || T[1] === 1) && (w.x = ee ? O : m.x, w.y = te ? k : m.y, m.x = w.x, m.y = w.y, v.length > 0)) {
				let e = O - u, t = k - f;
				for (let n of v) n.position = {
					x: n.position.x - e + T[0] * (E - S),
					y: n.position.y - t + T[1] * (D - C)
				}, l.push(n);
			}
			if ((A || j) && (w.width = A && (!o.resizeDirection || o.resizeDirection === "horizontal") ? E : m.width, w.height = j && (!o.resizeDirection || o.resizeDirection === "vertical") ? D : m.height, m.width = w.width, m.height = w.height), y && g.expandParent) {
				let e = T[0] * (w.width ?? 0);
				w.x && w.x < e && (m.x = e, h.x -= w.x - e);
				let t = T[1] * (w.height ?? 0);
				w.y && w.y < t && (m.y = t, h.y -= w.y - t);
			}
			let N = qS({
				width: m.width,
				prevWidth: S,
				height: m.height,
				prevHeight: C,
				affectsX: o.controlDirection.affectsX,
				affectsY: o.controlDirection.affectsY
			}), ne = {
				...m,
				direction: N
			};
			p?.(e, ne) === !1 ? (m = M.prevValues, h.x = M.startX, h.y = M.startY, v.forEach((e, t) => {
				e.position = M.childNodes[t].position;
			})) : (d?.(e, ne), r(w, l));
		}).on("end", (e) => {
			f?.(e, { ...m }), i?.({ ...m });
		});
		a.call(S);
	}
	function c() {
		a.on(".drag", null);
	}
	return {
		update: s,
		destroy: c
	};
}
// node_modules/use-sync-external-store/cjs/use-sync-external-store-shim.production.js
var iC = /* @__PURE__ */ o(((e) => {
	var t = f();
	function n(e, t) {
		return e === t && (e !== 0 || 1 / e == 1 / t) || e !== e && t !== t;
	}
	var r = typeof Object.is == "function" ? Object.is : n, i = t.useState, a = t.useEffect, o = t.useLayoutEffect, s = t.useDebugValue;
	function c(e, t) {
		var n = t(), r = i({ inst: {
			value: n,
			getSnapshot: t
		} }), c = r[0].inst, u = r[1];
		return o(function() {
			c.value = n, c.getSnapshot = t, l(c) && u({ inst: c });
		}, [
			e,
			n,
			t
		]), a(function() {
			return l(c) && u({ inst: c }), e(function() {
				l(c) && u({ inst: c });
			});
		}, [e]), s(n), n;
	}
	function l(e) {
		var t = e.getSnapshot;
		e = e.value;
		try {
			var n = t();
			return !r(e, n);
		} catch {
			return !0;
		}
	}
	function u(e, t) {
		return t();
	}
	var d = typeof window > "u" || window.document === void 0 || window.document.createElement === void 0 ? u : c;
	e.useSyncExternalStore = t.useSyncExternalStore === void 0 ? d : t.useSyncExternalStore;
})), aC = /* @__PURE__ */ o(((e, t) => {
	t.exports = iC();
})), oC = /* @__PURE__ */ o(((e) => {
	var t = f(), n = aC();
	function r(e, t) {
		return e === t && (e !== 0 || 1 / e == 1 / t) || e !== e && t !== t;
	}
	var i = typeof Object.is == "function" ? Object.is : r, a = n.useSyncExternalStore, o = t.useRef, s = t.useEffect, c = t.useMemo, l = t.useDebugValue;
	e.useSyncExternalStoreWithSelector = function(e, t, n, r, u) {
		var d = o(null);
		if (d.current === null) {
			var f = {
				hasValue: !1,
				value: null
			};
			d.current = f;
		} else f = d.current;
		d = c(function() {
			function e(e) {
				if (!a) {
					if (a = !0, o = e, e = r(e), u !== void 0 && f.hasValue) {
						var t = f.value;
						if (u(t, e)) return s = t;
					}
					return s = e;
				}
				if (t = s, i(o, e)) return t;
				var n = r(e);
				return u !== void 0 && u(t, n) ? (o = e, t) : (o = e, s = n);
			}
			var a = !1, o, s, c = n === void 0 ? null : n;
			return [function() {
				return e(t());
			}, c === null ? void 0 : function() {
				return e(c());
			}];
		}, [
			t,
			n,
			r,
			u
		]);
		var p = a(e, d[0], d[1]);
		return s(function() {
			f.hasValue = !0, f.value = p;
		}, [p]), l(p), p;
	};
})), sC = /* @__PURE__ */ c((/* @__PURE__ */ o(((e, t) => {
	t.exports = oC();
})))(), 1), cC = (e) => {
	let t, n = /* @__PURE__ */ new Set(), r = (e, r) => {
		let i = typeof e == "function" ? e(t) : e;
		if (!Object.is(i, t)) {
			let e = t;
			t = r ?? (typeof i != "object" || !i) ? i : Object.assign({}, t, i), n.forEach((n) => n(t, e));
		}
	}, i = () => t, a = {
		setState: r,
		getState: i,
		getInitialState: () => o,
		subscribe: (e) => (n.add(e), () => n.delete(e)),
		destroy: () => {
			n.clear();
		}
	}, o = t = e(r, i, a);
	return a;
}, lC = (e) => e ? cC(e) : cC, { useDebugValue: uC } = _.default, { useSyncExternalStoreWithSelector: dC } = sC.default, fC = (e) => e;
function pC(e, t = fC, n) {
	let r = dC(e.subscribe, e.getState, e.getServerState || e.getInitialState, t, n);
	return uC(r), r;
}
var mC = (e, t) => {
	let n = lC(e), r = (e, r = t) => pC(n, e, r);
	return Object.assign(r, n), r;
}, hC = (e, t) => e ? mC(e, t) : mC;
// node_modules/@xyflow/react/node_modules/zustand/esm/shallow.mjs
function gC(e, t) {
	if (Object.is(e, t)) return !0;
	if (typeof e != "object" || !e || typeof t != "object" || !t) return !1;
	if (e instanceof Map && t instanceof Map) {
		if (e.size !== t.size) return !1;
		for (let [n, r] of e) if (!Object.is(r, t.get(n))) return !1;
		return !0;
	}
	if (e instanceof Set && t instanceof Set) {
		if (e.size !== t.size) return !1;
		for (let n of e) if (!t.has(n)) return !1;
		return !0;
	}
	let n = Object.keys(e);
	if (n.length !== Object.keys(t).length) return !1;
	for (let r of n) if (!Object.prototype.hasOwnProperty.call(t, r) || !Object.is(e[r], t[r])) return !1;
	return !0;
}
// node_modules/@xyflow/react/dist/esm/index.js
var _C = m(), vC = (0, _.createContext)(null), yC = vC.Provider, bC = _b.error001("react");
function xC(e, t) {
	let n = (0, _.useContext)(vC);
	if (n === null) throw Error(bC);
	return pC(n, e, t);
}
function SC() {
	let e = (0, _.useContext)(vC);
	if (e === null) throw Error(bC);
	return (0, _.useMemo)(() => ({
		getState: e.getState,
		setState: e.setState,
		subscribe: e.subscribe
	}), [e]);
}
var CC = { display: "none" }, wC = {
	position: "absolute",
	width: 1,
	height: 1,
	margin: -1,
	border: 0,
	padding: 0,
	overflow: "hidden",
	clip: "rect(0px, 0px, 0px, 0px)",
	clipPath: "inset(100%)"
}, TC = "react-flow__node-desc", EC = "react-flow__edge-desc", DC = "react-flow__aria-live", OC = (e) => e.ariaLiveMessage, kC = (e) => e.ariaLabelConfig;
function AC({ rfId: e }) {
	let t = xC(OC);
	return (0, X.jsx)("div", {
		id: `${DC}-${e}`,
		"aria-live": "assertive",
		"aria-atomic": "true",
		style: wC,
		children: t
	});
}
function jC({ rfId: e, disableKeyboardA11y: t }) {
	let n = xC(kC);
	return (0, X.jsxs)(X.Fragment, { children: [
		(0, X.jsx)("div", {
			id: `${TC}-${e}`,
			style: CC,
			children: t ? n["node.a11yDescription.default"] : n["node.a11yDescription.keyboardDisabled"]
		}),
		(0, X.jsx)("div", {
			id: `${EC}-${e}`,
			style: CC,
			children: n["edge.a11yDescription.default"]
		}),
		!t && (0, X.jsx)(AC, { rfId: e })
	] });
}
var MC = (0, _.forwardRef)(({ position: e = "top-left", children: t, className: n, style: r, ...i }, a) => {
	let o = `${e}`.split("-");
	return (0, X.jsx)("div", {
		className: Ip([
			"react-flow__panel",
			n,
			...o
		]),
		style: r,
		ref: a,
		...i,
		children: t
	});
});
MC.displayName = "Panel";
var NC = "https://reactflow.dev?utm_source=attribution";
function PC({ proOptions: e, position: t = "bottom-right" }) {
	return (0, _.useEffect)(() => {}, []), e?.hideAttribution ? null : (0, X.jsx)(MC, {
		position: t,
		className: "react-flow__attribution",
		"data-message": `Please only hide this attribution when you are subscribed to React Flow Pro: ${NC}`,
		children: (0, X.jsx)("a", {
			href: NC,
			target: "_blank",
			rel: "noopener noreferrer",
			"aria-label": "React Flow attribution",
			children: "React Flow"
		})
	});
}
var FC = (e) => {
	let t = [], n = [];
	for (let [, n] of e.nodeLookup) n.selected && t.push(n.internals.userNode);
	for (let [, t] of e.edgeLookup) t.selected && n.push(t);
	return {
		selectedNodes: t,
		selectedEdges: n
	};
}, IC = (e) => e.id;
function LC(e, t) {
	return gC(e.selectedNodes.map(IC), t.selectedNodes.map(IC)) && gC(e.selectedEdges.map(IC), t.selectedEdges.map(IC));
}
function RC({ onSelectionChange: e }) {
	let t = SC(), { selectedNodes: n, selectedEdges: r } = xC(FC, LC);
	return (0, _.useEffect)(() => {
		let i = {
			nodes: n,
			edges: r
		};
		e?.(i), t.getState().onSelectionChangeHandlers.forEach((e) => e(i));
	}, [
		n,
		r,
		e
	]), null;
}
var zC = (e) => !!e.onSelectionChangeHandlers;
function BC({ onSelectionChange: e }) {
	let t = xC(zC);
	return e || t ? (0, X.jsx)(RC, { onSelectionChange: e }) : null;
}
var VC = [0, 0], HC = {
	x: 0,
	y: 0,
	zoom: 1
}, UC = [.../* @__PURE__ */ "nodes.edges.defaultNodes.defaultEdges.onConnect.onConnectStart.onConnectEnd.onClickConnectStart.onClickConnectEnd.nodesDraggable.autoPanOnNodeFocus.nodesConnectable.nodesFocusable.edgesFocusable.edgesReconnectable.elevateNodesOnSelect.elevateEdgesOnSelect.minZoom.maxZoom.nodeExtent.onNodesChange.onEdgesChange.elementsSelectable.connectionMode.snapGrid.snapToGrid.translateExtent.connectOnClick.defaultEdgeOptions.fitView.fitViewOptions.onNodesDelete.onEdgesDelete.onDelete.onNodeDrag.onNodeDragStart.onNodeDragStop.onSelectionDrag.onSelectionDragStart.onSelectionDragStop.onMoveStart.onMove.onMoveEnd.noPanClassName.nodeOrigin.autoPanOnConnect.autoPanOnNodeDrag.onError.connectionRadius.isValidConnection.selectNodesOnDrag.nodeDragThreshold.connectionDragThreshold.onBeforeDelete.debug.autoPanSpeed.ariaLabelConfig.zIndexMode".split("."), "rfId"], WC = (e) => ({
	setNodes: e.setNodes,
	setEdges: e.setEdges,
	setMinZoom: e.setMinZoom,
	setMaxZoom: e.setMaxZoom,
	setTranslateExtent: e.setTranslateExtent,
	setNodeExtent: e.setNodeExtent,
	reset: e.reset,
	setDefaultNodesAndEdges: e.setDefaultNodesAndEdges
}), GC = {
	translateExtent: vb,
	nodeOrigin: VC,
	minZoom: .5,
	maxZoom: 2,
	elementsSelectable: !0,
	noPanClassName: "nopan",
	rfId: "1"
};
function KC(e) {
	let { setNodes: t, setEdges: n, setMinZoom: r, setMaxZoom: i, setTranslateExtent: a, setNodeExtent: o, reset: s, setDefaultNodesAndEdges: c } = xC(WC, gC), l = SC();
	(0, _.useEffect)(() => (c(e.defaultNodes, e.defaultEdges), () => {
		u.current = GC, s();
	}), []);
	let u = (0, _.useRef)(GC);
	return (0, _.useEffect)(() => {
		for (let s of UC) {
			let c = e[s];
			c !== u.current[s] && e[s] !== void 0 && (s === "nodes" ? t(c) : s === "edges" ? n(c) : s === "minZoom" ? r(c) : s === "maxZoom" ? i(c) : s === "translateExtent" ? a(c) : s === "nodeExtent" ? o(c) : s === "ariaLabelConfig" ? l.setState({ ariaLabelConfig: gx(c) }) : s === "fitView" ? l.setState({ fitViewQueued: c }) : s === "fitViewOptions" ? l.setState({ fitViewOptions: c }) : l.setState({ [s]: c }));
		}
		u.current = e;
	}, UC.map((t) => e[t])), null;
}
function qC() {
	return typeof window > "u" || !window.matchMedia ? null : window.matchMedia("(prefers-color-scheme: dark)");
}
function JC(e) {
	let [t, n] = (0, _.useState)(e === "system" ? null : e);
	return (0, _.useEffect)(() => {
		if (e !== "system") {
			n(e);
			return;
		}
		let t = qC(), r = () => n(t?.matches ? "dark" : "light");
		return r(), t?.addEventListener("change", r), () => {
			t?.removeEventListener("change", r);
		};
	}, [e]), t === null ? qC()?.matches ? "dark" : "light" : t;
}
var YC = typeof document < "u" ? document : null;
function XC(e = null, t = {
	target: YC,
	actInsideInputWithModifier: !0
}) {
	let [n, r] = (0, _.useState)(!1), i = (0, _.useRef)(!1), a = (0, _.useRef)(/* @__PURE__ */ new Set([])), [o, s] = (0, _.useMemo)(() => {
		if (e !== null) {
			let t = (Array.isArray(e) ? e : [e]).filter((e) => typeof e == "string").map((e) => e.replace(/\+/g, "\n").replace("\n\n", "\n+").split("\n"));
			return [t, t.reduce((e, t) => e.concat(...t), [])];
		}
		return [[], []];
	}, [e]);
	return (0, _.useEffect)(() => {
		let n = t?.target ?? YC, c = t?.actInsideInputWithModifier ?? !0;
		if (e !== null) {
			let e = (e) => {
				if (i.current = e.ctrlKey || e.metaKey || e.shiftKey || e.altKey, (!i.current || i.current && !c) && Sx(e)) return !1;
				let n = QC(e.code, s);
				if (a.current.add(e[n]), ZC(o, a.current, !1)) {
					let n = e.composedPath?.()?.[0] || e.target, a = n?.nodeName === "BUTTON" || n?.nodeName === "A";
					t.preventDefault !== !1 && (i.current || !a) && e.preventDefault(), r(!0);
				}
			}, l = (e) => {
				let t = QC(e.code, s);
				ZC(o, a.current, !0) ? (r(!1), a.current.clear()) : a.current.delete(e[t]), e.key === "Meta" && a.current.clear(), i.current = !1;
			}, u = () => {
				a.current.clear(), r(!1);
			};
			return n?.addEventListener("keydown", e), n?.addEventListener("keyup", l), window.addEventListener("blur", u), window.addEventListener("contextmenu", u), () => {
				n?.removeEventListener("keydown", e), n?.removeEventListener("keyup", l), window.removeEventListener("blur", u), window.removeEventListener("contextmenu", u);
			};
		}
	}, [e, r]), n;
}
function ZC(e, t, n) {
	return e.filter((e) => n || e.length === t.size).some((e) => e.every((e) => t.has(e)));
}
function QC(e, t) {
	return t.includes(e) ? "code" : "key";
}
var $C = () => {
	let e = SC();
	return (0, _.useMemo)(() => ({
		zoomIn: async (t) => {
			let { panZoom: n } = e.getState();
			return n ? n.scaleBy(1.2, t) : !1;
		},
		zoomOut: async (t) => {
			let { panZoom: n } = e.getState();
			return n ? n.scaleBy(1 / 1.2, t) : !1;
		},
		zoomTo: async (t, n) => {
			let { panZoom: r } = e.getState();
			return r ? r.scaleTo(t, n) : !1;
		},
		getZoom: () => e.getState().transform[2],
		setViewport: async (t, n) => {
			let { transform: [r, i, a], panZoom: o } = e.getState();
			return o ? (await o.setViewport({
				x: t.x ?? r,
				y: t.y ?? i,
				zoom: t.zoom ?? a
			}, n), !0) : !1;
		},
		getViewport: () => {
			let [t, n, r] = e.getState().transform;
			return {
				x: t,
				y: n,
				zoom: r
			};
		},
		setCenter: async (t, n, r) => e.getState().setCenter(t, n, r),
		fitBounds: async (t, n) => {
			let { width: r, height: i, minZoom: a, maxZoom: o, panZoom: s } = e.getState(), c = cx(t, r, i, a, o, n?.padding ?? .1);
			return s ? (await s.setViewport(c, {
				duration: n?.duration,
				ease: n?.ease,
				interpolate: n?.interpolate
			}), !0) : !1;
		},
		screenToFlowPosition: (t, n = {}) => {
			let { transform: r, snapGrid: i, snapToGrid: a, domNode: o } = e.getState();
			if (!o) return t;
			let { x: s, y: c } = o.getBoundingClientRect(), l = {
				x: t.x - s,
				y: t.y - c
			}, u = n.snapGrid ?? i;
			return rx(l, r, n.snapToGrid ?? a, u);
		},
		flowToScreenPosition: (t) => {
			let { transform: n, domNode: r } = e.getState();
			if (!r) return t;
			let { x: i, y: a } = r.getBoundingClientRect(), o = ix(t, n);
			return {
				x: o.x + i,
				y: o.y + a
			};
		}
	}), []);
};
function ew(e, t) {
	let n = [], r = /* @__PURE__ */ new Map(), i = [];
	for (let t of e) if (t.type === "add") {
		i.push(t);
		continue;
	} else if (t.type === "remove" || t.type === "replace") r.set(t.id, [t]);
	else {
		let e = r.get(t.id);
		e ? e.push(t) : r.set(t.id, [t]);
	}
	for (let e of t) {
		let t = r.get(e.id);
		if (!t) {
			n.push(e);
			continue;
		}
		if (t[0].type === "remove") continue;
		if (t[0].type === "replace") {
			n.push({ ...t[0].item });
			continue;
		}
		let i = { ...e };
		for (let e of t) tw(e, i);
		n.push(i);
	}
	return i.length && i.forEach((e) => {
		e.index === void 0 ? n.push({ ...e.item }) : n.splice(e.index, 0, { ...e.item });
	}), n;
}
function tw(e, t) {
	switch (e.type) {
		case "select":
			t.selected = e.selected;
			break;
		case "position":
			e.position !== void 0 && (t.position = e.position), e.dragging !== void 0 && (t.dragging = e.dragging);
			break;
		case "dimensions": e.dimensions !== void 0 && (t.measured = { ...e.dimensions }, e.setAttributes && ((e.setAttributes === !0 || e.setAttributes === "width") && (t.width = e.dimensions.width), (e.setAttributes === !0 || e.setAttributes === "height") && (t.height = e.dimensions.height))), typeof e.resizing == "boolean" && (t.resizing = e.resizing);
	}
}
function nw(e, t) {
	return ew(e, t);
}
function rw(e, t) {
	return ew(e, t);
}
function iw(e, t) {
	return {
		id: e,
		type: "select",
		selected: t
	};
}
function aw(e, t = /* @__PURE__ */ new Set()) {
	let n = [];
	for (let [r, i] of e) {
		let e = t.has(r);
		(i.selected !== void 0 || e) && i.selected !== e && n.push(iw(i.id, e));
	}
	return n;
}
function ow({ items: e = [], lookup: t }) {
	let n = [], r = new Map(e.map((e) => [e.id, e]));
	for (let [r, i] of e.entries()) {
		let e = t.get(i.id), a = e?.internals?.userNode ?? e;
		a !== void 0 && a !== i && n.push({
			id: i.id,
			item: i,
			type: "replace"
		}), a === void 0 && n.push({
			item: i,
			type: "add",
			index: r
		});
	}
	for (let [e] of t) r.get(e) === void 0 && n.push({
		id: e,
		type: "remove"
	});
	return n;
}
function sw(e) {
	return {
		id: e.id,
		type: "remove"
	};
}
var cw = tx("React Flow", "https://reactflow.dev/");
function lw(e, t, n = {}) {
	return Fx(e, t, {
		...n,
		onError: n.onError ?? cw
	});
}
var uw = (e) => kb(e), dw = (e) => Ob(e);
function fw(e) {
	return (0, _.forwardRef)(e);
}
var pw = typeof window < "u" ? _.useLayoutEffect : _.useEffect;
function mw(e) {
	let [t, n] = (0, _.useState)(BigInt(0)), [r] = (0, _.useState)(() => hw(() => n((e) => e + BigInt(1))));
	return pw(() => {
		let t = r.get();
		t.length && (e(t), r.reset());
	}, [t]), r;
}
function hw(e) {
	let t = [];
	return {
		get: () => t,
		reset: () => {
			t = [];
		},
		push: (n) => {
			t.push(n), e();
		}
	};
}
var gw = (0, _.createContext)(null);
function _w({ children: e }) {
	let t = SC(), n = mw((0, _.useCallback)((e) => {
		let { nodes: n = [], setNodes: r, hasDefaultNodes: i, onNodesChange: a, nodeLookup: o, fitViewQueued: s, onNodesChangeMiddlewareMap: c } = t.getState(), l = n;
		for (let t of e) l = typeof t == "function" ? t(l) : t;
		let u = ow({
			items: l,
			lookup: o
		});
		for (let e of c.values()) u = e(u);
		i && r(l), u.length > 0 ? a?.(u) : s && window.requestAnimationFrame(() => {
			let { fitViewQueued: e, nodes: n, setNodes: r } = t.getState();
			e && r(n);
		});
	}, [])), r = mw((0, _.useCallback)((e) => {
		let { edges: n = [], setEdges: r, hasDefaultEdges: i, onEdgesChange: a, edgeLookup: o } = t.getState(), s = n;
		for (let t of e) s = typeof t == "function" ? t(s) : t;
		i ? r(s) : a && a(ow({
			items: s,
			lookup: o
		}));
	}, [])), i = (0, _.useMemo)(() => ({
		nodeQueue: n,
		edgeQueue: r
	}), []);
	return (0, X.jsx)(gw.Provider, {
		value: i,
		children: e
	});
}
function vw() {
	let e = (0, _.useContext)(gw);
	if (!e) throw Error("useBatchContext must be used within a BatchProvider");
	return e;
}
var yw = (e) => !!e.panZoom;
function bw() {
	let e = $C(), t = SC(), n = vw(), r = xC(yw), i = (0, _.useMemo)(() => {
		let e = (e) => t.getState().nodeLookup.get(e), r = (e) => {
			n.nodeQueue.push(e);
		}, i = (e) => {
			n.edgeQueue.push(e);
		}, a = (e) => {
			let { nodeLookup: n, nodeOrigin: r } = t.getState(), i = uw(e) ? e : n.get(e.id), a = i.parentId ? px(i.position, i.measured, i.parentId, n, r) : i.position;
			return Jb({
				...i,
				position: a,
				width: i.measured?.width ?? i.width,
				height: i.measured?.height ?? i.height
			}, i.parentId ? void 0 : r);
		}, o = (e, t, n = { replace: !1 }) => {
			r((r) => r.map((r) => {
				if (r.id === e) {
					let e = typeof t == "function" ? t(r) : t;
					return n.replace && uw(e) ? e : {
						...r,
						...e
					};
				}
				return r;
			}));
		}, s = (e, t, n = { replace: !1 }) => {
			i((r) => r.map((r) => {
				if (r.id === e) {
					let e = typeof t == "function" ? t(r) : t;
					return n.replace && dw(e) ? e : {
						...r,
						...e
					};
				}
				return r;
			}));
		};
		return {
			getNodes: () => t.getState().nodes.map((e) => ({ ...e })),
			getNode: (t) => e(t)?.internals.userNode,
			getInternalNode: e,
			getEdges: () => {
				let { edges: e = [] } = t.getState();
				return e.map((e) => ({ ...e }));
			},
			getEdge: (e) => t.getState().edgeLookup.get(e),
			setNodes: r,
			setEdges: i,
			addNodes: (e) => {
				let t = Array.isArray(e) ? e : [e];
				n.nodeQueue.push((e) => [...e, ...t]);
			},
			addEdges: (e) => {
				let t = Array.isArray(e) ? e : [e];
				n.edgeQueue.push((e) => [...e, ...t]);
			},
			toObject: () => {
				let { nodes: e = [], edges: n = [], transform: r } = t.getState(), [i, a, o] = r;
				return {
					nodes: e.map((e) => ({ ...e })),
					edges: n.map((e) => ({ ...e })),
					viewport: {
						x: i,
						y: a,
						zoom: o
					}
				};
			},
			deleteElements: async ({ nodes: e = [], edges: n = [] }) => {
				let { nodes: r, edges: i, onNodesDelete: a, onEdgesDelete: o, triggerNodeChanges: s, triggerEdgeChanges: c, onDelete: l, onBeforeDelete: u } = t.getState(), { nodes: d, edges: f } = await zb({
					nodesToRemove: e,
					edgesToRemove: n,
					nodes: r,
					edges: i,
					onBeforeDelete: u
				}), p = f.length > 0, m = d.length > 0;
				if (p) {
					let e = f.map(sw);
					o?.(f), c(e);
				}
				if (m) {
					let e = d.map(sw);
					a?.(d), s(e);
				}
				return (m || p) && l?.({
					nodes: d,
					edges: f
				}), {
					deletedNodes: d,
					deletedEdges: f
				};
			},
			getIntersectingNodes: (e, n = !0, r) => {
				let i = $b(e), o = i ? e : a(e), s = r !== void 0;
				if (!o) return [];
				let { nodeOrigin: c } = t.getState();
				return (r || t.getState().nodes).filter((r) => {
					let a = t.getState().nodeLookup.get(r.id);
					if (a && !i && (r.id === e.id || !a.internals.positionAbsolute)) return !1;
					let l = Jb(s ? r : a, c), u = Qb(l, o);
					return n && u > 0 || u >= l.width * l.height || u >= o.width * o.height;
				});
			},
			isNodeIntersecting: (e, t, n = !0) => {
				let r = $b(e) ? e : a(e);
				if (!r) return !1;
				let i = Qb(r, t);
				return n && i > 0 || i >= t.width * t.height || i >= r.width * r.height;
			},
			updateNode: o,
			updateNodeData: (e, t, n = { replace: !1 }) => {
				o(e, (e) => {
					let r = typeof t == "function" ? t(e) : t;
					return n.replace ? {
						...e,
						data: r
					} : {
						...e,
						data: {
							...e.data,
							...r
						}
					};
				}, n);
			},
			updateEdge: s,
			updateEdgeData: (e, t, n = { replace: !1 }) => {
				s(e, (e) => {
					let r = typeof t == "function" ? t(e) : t;
					return n.replace ? {
						...e,
						data: r
					} : {
						...e,
						data: {
							...e.data,
							...r
						}
					};
				}, n);
			},
			getNodesBounds: (e) => {
				let { nodeLookup: n, nodeOrigin: r } = t.getState();
				return Mb(e, {
					nodeLookup: n,
					nodeOrigin: r
				});
			},
			getHandleConnections: ({ type: e, id: n, nodeId: r }) => Array.from(t.getState().connectionLookup.get(`${r}-${e}${n ? `-${n}` : ""}`)?.values() ?? []),
			getNodeConnections: ({ type: e, handleId: n, nodeId: r }) => Array.from(t.getState().connectionLookup.get(`${r}${e ? n ? `-${e}-${n}` : `-${e}` : ""}`)?.values() ?? []),
			fitView: async (e) => {
				let r = t.getState().fitViewResolver ?? hx();
				return t.setState({
					fitViewQueued: !0,
					fitViewOptions: e,
					fitViewResolver: r
				}), n.nodeQueue.push((e) => [...e]), r.promise;
			}
		};
	}, []);
	return (0, _.useMemo)(() => ({
		...i,
		...e,
		viewportInitialized: r
	}), [r]);
}
var xw = (e) => e.selected, Sw = typeof window < "u" ? window : void 0;
function Cw({ deleteKeyCode: e, multiSelectionKeyCode: t }) {
	let n = SC(), { deleteElements: r } = bw(), i = XC(e, { actInsideInputWithModifier: !1 }), a = XC(t, { target: Sw });
	(0, _.useEffect)(() => {
		if (i) {
			let { edges: e, nodes: t } = n.getState();
			r({
				nodes: t.filter(xw),
				edges: e.filter(xw)
			}), n.setState({ nodesSelectionActive: !1 });
		}
	}, [i]), (0, _.useEffect)(() => {
		n.setState({ multiSelectionActive: a });
	}, [a]);
}
function ww(e) {
	let t = SC();
	(0, _.useEffect)(() => {
		let n = () => {
			if (!e.current || !(e.current.checkVisibility?.() ?? !0)) return !1;
			let n = yx(e.current);
			(n.height === 0 || n.width === 0) && t.getState().onError?.("004", _b.error004()), t.setState({
				width: n.width || 500,
				height: n.height || 500
			});
		};
		if (e.current) {
			n(), window.addEventListener("resize", n);
			let t = new ResizeObserver(() => n());
			return t.observe(e.current), () => {
				window.removeEventListener("resize", n), t.disconnect();
			};
		}
	}, []);
}
var Tw = {
	position: "absolute",
	width: "100%",
	height: "100%",
	top: 0,
	left: 0
}, Ew = (e) => ({
	userSelectionActive: e.userSelectionActive,
	lib: e.lib,
	connectionInProgress: e.connection.inProgress
});
function Dw({ onPaneContextMenu: e, zoomOnScroll: t = !0, zoomOnPinch: n = !0, panOnScroll: r = !1, panActivationKeyPressed: i, panOnScrollSpeed: a = .5, panOnScrollMode: o = Sb.Free, zoomOnDoubleClick: s = !0, panOnDrag: c = !0, defaultViewport: l, translateExtent: u, minZoom: d, maxZoom: f, zoomActivationKeyCode: p, preventScrolling: m = !0, children: h, noWheelClassName: g, noPanClassName: v, onViewportChange: y, isControlledViewport: b, paneClickDistance: x, selectionOnDrag: S }) {
	let C = SC(), w = (0, _.useRef)(null), { userSelectionActive: T, lib: E, connectionInProgress: D } = xC(Ew, gC), O = XC(p), k = (0, _.useRef)();
	ww(w);
	let A = (0, _.useCallback)((e) => {
		y?.({
			x: e[0],
			y: e[1],
			zoom: e[2]
		}), b || C.setState({ transform: e });
	}, [y, b]);
	return (0, _.useEffect)(() => {
		if (w.current) {
			k.current = GS({
				domNode: w.current,
				minZoom: d,
				maxZoom: f,
				translateExtent: u,
				viewport: l,
				onDraggingChange: (e) => C.setState((t) => t.paneDragging === e ? t : { paneDragging: e }),
				onPanZoomStart: (e, t) => {
					let { onViewportChangeStart: n, onMoveStart: r } = C.getState();
					r?.(e, t), n?.(t);
				},
				onPanZoom: (e, t) => {
					let { onViewportChange: n, onMove: r } = C.getState();
					r?.(e, t), n?.(t);
				},
				onPanZoomEnd: (e, t) => {
					let { onViewportChangeEnd: n, onMoveEnd: r } = C.getState();
					r?.(e, t), n?.(t);
				}
			});
			let { x: e, y: t, zoom: n } = k.current.getViewport();
			return C.setState({
				panZoom: k.current,
				transform: [
					e,
					t,
					n
				],
				domNode: w.current.closest(".react-flow")
			}), () => {
				k.current?.destroy();
			};
		}
	}, []), (0, _.useEffect)(() => {
		k.current?.update({
			onPaneContextMenu: e,
			zoomOnScroll: t,
			zoomOnPinch: n,
			panOnScroll: r,
			panActivationKeyPressed: i,
			panOnScrollSpeed: a,
			panOnScrollMode: o,
			zoomOnDoubleClick: s,
			panOnDrag: c,
			zoomActivationKeyPressed: O,
			preventScrolling: m,
			noPanClassName: v,
			userSelectionActive: T,
			noWheelClassName: g,
			lib: E,
			onTransformChange: A,
			connectionInProgress: D,
			selectionOnDrag: S,
			paneClickDistance: x
		});
	}, [
		e,
		t,
		n,
		r,
		i,
		a,
		o,
		s,
		c,
		O,
		m,
		v,
		T,
		g,
		E,
		A,
		D,
		S,
		x
	]), (0, X.jsx)("div", {
		className: "react-flow__renderer",
		ref: w,
		style: Tw,
		children: h
	});
}
var Ow = (e) => ({
	userSelectionActive: e.userSelectionActive,
	userSelectionRect: e.userSelectionRect
});
function kw() {
	let { userSelectionActive: e, userSelectionRect: t } = xC(Ow, gC);
	return e && t ? (0, X.jsx)("div", {
		className: "react-flow__selection react-flow__container",
		style: {
			width: t.width,
			height: t.height,
			transform: `translate(${t.x}px, ${t.y}px)`
		}
	}) : null;
}
var Aw = (e, t) => (n) => {
	n.target === t.current && e?.(n);
}, jw = (e) => ({
	userSelectionActive: e.userSelectionActive,
	elementsSelectable: e.elementsSelectable,
	dragging: e.paneDragging,
	panBy: e.panBy,
	autoPanSpeed: e.autoPanSpeed
});
function Mw({ isSelecting: e, selectionKeyPressed: t, selectionMode: n = Cb.Full, panOnDrag: r, autoPanOnSelection: i, paneClickDistance: a, selectionOnDrag: o, onSelectionStart: s, onSelectionEnd: c, onPaneClick: l, onPaneContextMenu: u, onPaneScroll: d, onPaneMouseEnter: f, onPaneMouseMove: p, onPaneMouseLeave: m, children: h }) {
	let g = (0, _.useRef)(0), v = SC(), { userSelectionActive: y, elementsSelectable: b, dragging: x, panBy: S, autoPanSpeed: C } = xC(jw, gC), w = b && (e || y), T = (0, _.useRef)(null), E = (0, _.useRef)(), D = (0, _.useRef)(/* @__PURE__ */ new Set()), O = (0, _.useRef)(/* @__PURE__ */ new Set()), k = (0, _.useRef)(!1), A = (0, _.useRef)(!1), j = (0, _.useRef)({
		x: 0,
		y: 0
	}), ee = (0, _.useRef)(!1), te = (e) => {
		if (A.current || k.current || v.getState().connection.inProgress) {
			A.current = !1, k.current = !1;
			return;
		}
		let { connectionClickStartHandle: t, connection: n, onClickConnectEnd: r, resetSelectedElements: i } = v.getState();
		if (t) {
			let t = structuredClone(n);
			delete t.inProgress, t.toPosition = t.toHandle ? t.toHandle.position : null, r?.(e.nativeEvent, t), v.setState({ connectionClickStartHandle: null });
		}
		l?.(e), i(), v.setState({ nodesSelectionActive: !1 });
	}, M = (e) => {
		Array.isArray(r) && r?.includes(2) ? e.preventDefault() : u?.(e);
	}, N = d ? (e) => d(e) : void 0, ne = (e) => {
		A.current &&= (e.stopPropagation(), !1);
	}, P = (n) => {
		if (n.pointerType === "touch" && r !== !1 && !t) return;
		let { domNode: i, transform: a } = v.getState();
		if (E.current = i?.getBoundingClientRect(), !E.current) return;
		let s = n.target === T.current;
		if (!s && n.target.closest(".nokey") || !e || !(o && s || t) || n.button !== 0 || !n.isPrimary) return;
		n.target?.setPointerCapture?.(n.pointerId), A.current = !1;
		let { x: c, y: l } = wx(n.nativeEvent, E.current), u = rx({
			x: c,
			y: l
		}, a);
		v.setState({ userSelectionRect: {
			width: 0,
			height: 0,
			startX: u.x,
			startY: u.y,
			x: c,
			y: l
		} }), s || (n.stopPropagation(), n.preventDefault());
	};
	function F(e, t) {
		let { userSelectionRect: r } = v.getState();
		if (!r) return;
		let { transform: i, nodeLookup: a, edgeLookup: o, connectionLookup: s, triggerNodeChanges: c, triggerEdgeChanges: l, defaultEdgeOptions: u } = v.getState(), d = {
			x: r.startX,
			y: r.startY
		}, { x: f, y: p } = ix(d, i), m = {
			startX: d.x,
			startY: d.y,
			x: e < f ? e : f,
			y: t < p ? t : p,
			width: Math.abs(e - f),
			height: Math.abs(t - p)
		}, h = D.current, g = O.current;
		D.current = new Set(Pb(a, m, i, n === Cb.Partial, !0).map((e) => e.id)), O.current = /* @__PURE__ */ new Set();
		let _ = u?.selectable ?? !0;
		for (let e of D.current) {
			let t = s.get(e);
			if (t) for (let { edgeId: e } of t.values()) {
				let t = o.get(e);
				t && (t.selectable ?? _) && O.current.add(e);
			}
		}
		mx(h, D.current) || c(aw(a, D.current)), mx(g, O.current) || l(aw(o, O.current)), v.setState({
			userSelectionRect: m,
			userSelectionActive: !0,
			nodesSelectionActive: !1
		});
	}
	function I() {
		if (!i || !E.current) return;
		let [e, t] = Wb(j.current, E.current, C);
		S({
			x: e,
			y: t
		}).then((e) => {
			if (!A.current || !e) {
				g.current = requestAnimationFrame(I);
				return;
			}
			let { x: t, y: n } = j.current;
			F(t, n), g.current = requestAnimationFrame(I);
		});
	}
	let re = () => {
		cancelAnimationFrame(g.current), g.current = 0, ee.current = !1;
	};
	(0, _.useEffect)(() => () => re(), []);
	let ie = (e) => {
		let { userSelectionRect: n, transform: r, resetSelectedElements: i } = v.getState();
		if (!E.current || !n) return;
		let { x: o, y: c } = wx(e.nativeEvent, E.current);
		j.current = {
			x: o,
			y: c
		};
		let l = ix({
			x: n.startX,
			y: n.startY
		}, r);
		if (!A.current) {
			let n = t ? 0 : a;
			if (Math.hypot(o - l.x, c - l.y) <= n) return;
			i(), s?.(e);
		}
		A.current = !0, ee.current ||= (I(), !0), F(o, c);
	}, ae = (e) => {
		w ? e.button === 0 && (e.target?.releasePointerCapture?.(e.pointerId), !y && e.target === T.current && v.getState().userSelectionRect && te?.(e), v.setState({
			userSelectionActive: !1,
			userSelectionRect: null
		}), A.current && (c?.(e), v.setState({ nodesSelectionActive: D.current.size > 0 })), re()) : e.target === T.current && v.getState().connection.inProgress && (k.current = !0);
	}, oe = (e) => {
		e.target?.releasePointerCapture?.(e.pointerId), re();
	}, se = r === !0 || Array.isArray(r) && r.includes(0);
	return (0, X.jsxs)("div", {
		className: Ip(["react-flow__pane", {
			draggable: se,
			dragging: x,
			selection: e
		}]),
		onClick: w ? void 0 : Aw(te, T),
		onContextMenu: Aw(M, T),
		onWheel: Aw(N, T),
		onPointerEnter: w ? void 0 : f,
		onPointerMove: w ? ie : p,
		onPointerUp: ae,
		onPointerCancel: w ? oe : void 0,
		onPointerDownCapture: w ? P : void 0,
		onClickCapture: w ? ne : void 0,
		onPointerLeave: m,
		ref: T,
		style: Tw,
		children: [h, (0, X.jsx)(kw, {})]
	});
}
function Nw({ id: e, store: t, unselect: n = !1, nodeRef: r }) {
	let { addSelectedNodes: i, unselectNodesAndEdges: a, multiSelectionActive: o, nodeLookup: s, onError: c } = t.getState(), l = s.get(e);
	l ? (t.setState({ nodesSelectionActive: !1 }), l.selected ? (n || l.selected && o) && (a({
		nodes: [l],
		edges: []
	}), requestAnimationFrame(() => r?.current?.blur())) : i([e])) : c?.("012", _b.error012(e));
}
function Pw({ nodeRef: e, disabled: t = !1, noDragClassName: n, handleSelector: r, nodeId: i, isSelectable: a, nodeClickDistance: o }) {
	let s = SC(), [c, l] = (0, _.useState)(!1), u = (0, _.useRef)();
	return (0, _.useEffect)(() => {
		if (!t) return u.current = bS({
			getStoreItems: () => s.getState(),
			onNodeMouseDown: (t) => {
				Nw({
					id: t,
					store: s,
					nodeRef: e
				});
			},
			onDragStart: () => {
				l(!0);
			},
			onDragStop: () => {
				l(!1);
			}
		}), () => {
			u.current?.destroy(), u.current = void 0;
		};
	}, [
		t,
		s,
		e
	]), (0, _.useEffect)(() => {
		!t && e.current && u.current && u.current.update({
			noDragClassName: n,
			handleSelector: r,
			domNode: e.current,
			isSelectable: a,
			nodeId: i,
			nodeClickDistance: o
		});
	}, [
		n,
		r,
		t,
		a,
		e,
		i,
		o
	]), c;
}
var Fw = (e) => (t) => t.selected && (t.draggable || e && t.draggable === void 0);
function Iw() {
	let e = SC();
	return (0, _.useCallback)((t) => {
		let { nodeExtent: n, snapToGrid: r, snapGrid: i, nodesDraggable: a, onError: o, updateNodePositions: s, nodeLookup: c, nodeOrigin: l } = e.getState(), u = /* @__PURE__ */ new Map(), d = Fw(a), f = r ? i[0] : 5, p = r ? i[1] : 5, m = t.direction.x * f * t.factor, h = t.direction.y * p * t.factor;
		for (let [, e] of c) {
			if (!d(e)) continue;
			let t = {
				x: e.internals.positionAbsolute.x + m,
				y: e.internals.positionAbsolute.y + h
			};
			r && (t = nx(t, i));
			let { position: a, positionAbsolute: s } = Rb({
				nodeId: e.id,
				nextPosition: t,
				nodeLookup: c,
				nodeExtent: n,
				nodeOrigin: l,
				onError: o
			});
			e.position = a, e.internals.positionAbsolute = s, u.set(e.id, e);
		}
		s(u);
	}, []);
}
var Lw = (0, _.createContext)(null), Rw = Lw.Provider;
Lw.Consumer;
var zw = () => (0, _.useContext)(Lw), Bw = (e) => ({
	connectOnClick: e.connectOnClick,
	noPanClassName: e.noPanClassName,
	rfId: e.rfId
}), Vw = (0, _.createContext)(null);
function Hw({ children: e }) {
	let t = xC(Bw, gC);
	return (0, X.jsx)(Vw.Provider, {
		value: t,
		children: e
	});
}
function Uw() {
	let e = (0, _.useContext)(Vw);
	if (!e) throw Error("useHandleConfig must be used within a HandleConfigProvider");
	return e;
}
var Ww = {
	connectingFrom: !1,
	connectingTo: !1,
	clickConnecting: !1,
	isPossibleEndHandle: !0,
	connectionInProcess: !1,
	clickConnectionInProcess: !1,
	valid: !1
}, Gw = (e, t, n) => (r) => {
	let { connectionClickStartHandle: i, connectionMode: a, connection: o } = r, { fromHandle: s, toHandle: c, isValid: l } = o;
	if (!s && !i) return Ww;
	let u = c?.nodeId === e && c?.id === t && c?.type === n;
	return {
		connectingFrom: s?.nodeId === e && s?.id === t && s?.type === n,
		connectingTo: u,
		clickConnecting: i?.nodeId === e && i?.id === t && i?.type === n,
		isPossibleEndHandle: a === xb.Strict ? s?.type !== n : e !== s?.nodeId || t !== s?.id,
		connectionInProcess: !!s,
		clickConnectionInProcess: !!i,
		valid: u && l
	};
};
function Kw({ type: e = "source", position: t = $.Top, isValidConnection: n, isConnectable: r = !0, isConnectableStart: i = !0, isConnectableEnd: a = !0, id: o, onConnect: s, children: c, className: l, onMouseDown: u, onTouchStart: d, ...f }, p) {
	let m = o || null, h = e === "target", g = SC(), _ = zw(), { connectOnClick: v, noPanClassName: y, rfId: b } = Uw(), { connectingFrom: x, connectingTo: S, clickConnecting: C, isPossibleEndHandle: w, connectionInProcess: T, clickConnectionInProcess: E, valid: D } = xC(Gw(_, m, e), gC);
	_ || g.getState().onError?.("010", _b.error010());
	let O = (e) => {
		let { defaultEdgeOptions: t, onConnect: n, hasDefaultEdges: r } = g.getState(), i = {
			...t,
			...e
		};
		if (r) {
			let { edges: e, setEdges: t, onError: n } = g.getState();
			t(lw(i, e, { onError: n }));
		}
		n?.(i), s?.(i);
	}, k = (e) => {
		if (!_) return;
		let t = Cx(e.nativeEvent);
		if (i && (t && e.button === 0 || !t)) {
			let t = g.getState();
			AS.onPointerDown(e.nativeEvent, {
				handleDomNode: e.currentTarget,
				autoPanOnConnect: t.autoPanOnConnect,
				connectionMode: t.connectionMode,
				connectionRadius: t.connectionRadius,
				domNode: t.domNode,
				nodeLookup: t.nodeLookup,
				lib: t.lib,
				isTarget: h,
				handleId: m,
				nodeId: _,
				flowId: t.rfId,
				panBy: t.panBy,
				cancelConnection: t.cancelConnection,
				onConnectStart: t.onConnectStart,
				onConnectEnd: (...e) => g.getState().onConnectEnd?.(...e),
				updateConnection: t.updateConnection,
				onConnect: O,
				isValidConnection: n || ((...e) => g.getState().isValidConnection?.(...e) ?? !0),
				getTransform: () => g.getState().transform,
				getFromHandle: () => g.getState().connection.fromHandle,
				autoPanSpeed: t.autoPanSpeed,
				dragThreshold: t.connectionDragThreshold
			});
		}
		t ? u?.(e) : d?.(e);
	};
	return (0, X.jsx)("div", {
		"data-handleid": m,
		"data-nodeid": _,
		"data-handlepos": t,
		"data-id": `${b}-${_}-${m}-${e}`,
		className: Ip([
			"react-flow__handle",
			`react-flow__handle-${t}`,
			"nodrag",
			y,
			l,
			{
				source: !h,
				target: h,
				connectable: r,
				connectablestart: i,
				connectableend: a,
				clickconnecting: C,
				connectingfrom: x,
				connectingto: S,
				valid: D,
				connectionindicator: r && (!T || w) && (T || E ? a : i)
			}
		]),
		onMouseDown: k,
		onTouchStart: k,
		onClick: v ? (t) => {
			let { onClickConnectStart: r, onClickConnectEnd: a, connectionClickStartHandle: o, connectionMode: s, isValidConnection: c, lib: l, rfId: u, nodeLookup: d, connection: f } = g.getState();
			if (!_ || !o && !i) return;
			if (!o) {
				r?.(t.nativeEvent, {
					nodeId: _,
					handleId: m,
					handleType: e
				}), g.setState({ connectionClickStartHandle: {
					nodeId: _,
					type: e,
					id: m
				} });
				return;
			}
			let p = bx(t.target), h = n || c, { connection: v, isValid: y } = AS.isValid(t.nativeEvent, {
				handle: {
					nodeId: _,
					id: m,
					type: e
				},
				connectionMode: s,
				fromNodeId: o.nodeId,
				fromHandleId: o.id || null,
				fromType: o.type,
				isValidConnection: h,
				flowId: u,
				doc: p,
				lib: l,
				nodeLookup: d
			});
			y && v && O(v);
			let b = structuredClone(f);
			delete b.inProgress, b.toPosition = b.toHandle ? b.toHandle.position : null, a?.(t, b), g.setState({ connectionClickStartHandle: null });
		} : void 0,
		ref: p,
		...f,
		children: c
	});
}
var qw = (0, _.memo)(fw(Kw));
function Jw({ data: e, isConnectable: t, sourcePosition: n = $.Bottom }) {
	return (0, X.jsxs)(X.Fragment, { children: [e?.label, (0, X.jsx)(qw, {
		type: "source",
		position: n,
		isConnectable: t
	})] });
}
function Yw({ data: e, isConnectable: t, targetPosition: n = $.Top, sourcePosition: r = $.Bottom }) {
	return (0, X.jsxs)(X.Fragment, { children: [
		(0, X.jsx)(qw, {
			type: "target",
			position: n,
			isConnectable: t
		}),
		e?.label,
		(0, X.jsx)(qw, {
			type: "source",
			position: r,
			isConnectable: t
		})
	] });
}
function Xw() {
	return null;
}
function Zw({ data: e, isConnectable: t, targetPosition: n = $.Top }) {
	return (0, X.jsxs)(X.Fragment, { children: [(0, X.jsx)(qw, {
		type: "target",
		position: n,
		isConnectable: t
	}), e?.label] });
}
var Qw = {
	ArrowUp: {
		x: 0,
		y: -1
	},
	ArrowDown: {
		x: 0,
		y: 1
	},
	ArrowLeft: {
		x: -1,
		y: 0
	},
	ArrowRight: {
		x: 1,
		y: 0
	}
}, $w = {
	input: Jw,
	default: Yw,
	output: Zw,
	group: Xw
};
function eT(e) {
	return e.internals.handleBounds === void 0 ? {
		width: e.width ?? e.initialWidth ?? e.style?.width,
		height: e.height ?? e.initialHeight ?? e.style?.height
	} : {
		width: e.width ?? e.style?.width,
		height: e.height ?? e.style?.height
	};
}
var tT = (e) => {
	let { width: t, height: n, x: r, y: i } = Nb(e.nodeLookup, { filter: (e) => !!e.selected });
	return {
		width: ex(t) ? t : null,
		height: ex(n) ? n : null,
		userSelectionActive: e.userSelectionActive,
		transformString: `translate(${e.transform[0]}px,${e.transform[1]}px) scale(${e.transform[2]}) translate(${r}px,${i}px)`
	};
};
function nT({ onSelectionContextMenu: e, noPanClassName: t, disableKeyboardA11y: n }) {
	let r = SC(), { width: i, height: a, transformString: o, userSelectionActive: s } = xC(tT, gC), c = Iw(), l = (0, _.useRef)(null);
	(0, _.useEffect)(() => {
		n || l.current?.focus({ preventScroll: !0 });
	}, [n]);
	let u = !s && i !== null && a !== null;
	if (Pw({
		nodeRef: l,
		disabled: !u
	}), !u) return null;
	let d = e ? (t) => {
		e(t, r.getState().nodes.filter((e) => e.selected));
	} : void 0;
	return (0, X.jsx)("div", {
		className: Ip([
			"react-flow__nodesselection",
			"react-flow__container",
			t
		]),
		style: { transform: o },
		children: (0, X.jsx)("div", {
			ref: l,
			className: "react-flow__nodesselection-rect",
			onContextMenu: d,
			tabIndex: n ? void 0 : -1,
			onKeyDown: n ? void 0 : (e) => {
				Object.prototype.hasOwnProperty.call(Qw, e.key) && (e.preventDefault(), c({
					direction: Qw[e.key],
					factor: e.shiftKey ? 4 : 1
				}));
			},
			style: {
				width: i,
				height: a
			}
		})
	});
}
var rT = typeof window < "u" ? window : void 0, iT = (e) => ({
	nodesSelectionActive: e.nodesSelectionActive,
	userSelectionActive: e.userSelectionActive
});
function aT({ children: e, onPaneClick: t, onPaneMouseEnter: n, onPaneMouseMove: r, onPaneMouseLeave: i, onPaneContextMenu: a, onPaneScroll: o, paneClickDistance: s, deleteKeyCode: c, selectionKeyCode: l, selectionOnDrag: u, selectionMode: d, onSelectionStart: f, onSelectionEnd: p, multiSelectionKeyCode: m, panActivationKeyCode: h, zoomActivationKeyCode: g, elementsSelectable: _, zoomOnScroll: v, zoomOnPinch: y, panOnScroll: b, panOnScrollSpeed: x, panOnScrollMode: S, zoomOnDoubleClick: C, panOnDrag: w, autoPanOnSelection: T, defaultViewport: E, translateExtent: D, minZoom: O, maxZoom: k, preventScrolling: A, onSelectionContextMenu: j, noWheelClassName: ee, noPanClassName: te, disableKeyboardA11y: M, onViewportChange: N, isControlledViewport: ne }) {
	let { nodesSelectionActive: P, userSelectionActive: F } = xC(iT, gC), I = XC(l, { target: rT }), re = XC(h, { target: rT }), ie = re || w, ae = re || b, oe = u && ie !== !0, se = I || F || oe;
	return Cw({
		deleteKeyCode: c,
		multiSelectionKeyCode: m
	}), (0, X.jsx)(Dw, {
		onPaneContextMenu: a,
		elementsSelectable: _,
		zoomOnScroll: v,
		zoomOnPinch: y,
		panOnScroll: ae,
		panActivationKeyPressed: re,
		panOnScrollSpeed: x,
		panOnScrollMode: S,
		zoomOnDoubleClick: C,
		panOnDrag: !I && ie,
		defaultViewport: E,
		translateExtent: D,
		minZoom: O,
		maxZoom: k,
		zoomActivationKeyCode: g,
		preventScrolling: A,
		noWheelClassName: ee,
		noPanClassName: te,
		onViewportChange: N,
		isControlledViewport: ne,
		paneClickDistance: s,
		selectionOnDrag: oe,
		children: (0, X.jsxs)(Mw, {
			onSelectionStart: f,
			onSelectionEnd: p,
			onPaneClick: t,
			onPaneMouseEnter: n,
			onPaneMouseMove: r,
			onPaneMouseLeave: i,
			onPaneContextMenu: a,
			onPaneScroll: o,
			panOnDrag: ie,
			autoPanOnSelection: T,
			isSelecting: !!se,
			selectionMode: d,
			selectionKeyPressed: I,
			paneClickDistance: s,
			selectionOnDrag: oe,
			children: [e, P && (0, X.jsx)(nT, {
				onSelectionContextMenu: j,
				noPanClassName: te,
				disableKeyboardA11y: M
			})]
		})
	});
}
aT.displayName = "FlowRenderer";
var oT = (0, _.memo)(aT), sT = (e) => (t) => e ? Pb(t.nodeLookup, {
	x: 0,
	y: 0,
	width: t.width,
	height: t.height
}, t.transform, !0).map((e) => e.id) : Array.from(t.nodeLookup.keys());
function cT(e) {
	return xC((0, _.useCallback)(sT(e), [e]), gC);
}
var lT = (e) => e.updateNodeInternals;
function uT() {
	let e = xC(lT), [t] = (0, _.useState)(() => typeof ResizeObserver > "u" ? null : new ResizeObserver((t) => {
		let n = /* @__PURE__ */ new Map();
		t.forEach((e) => {
			let t = e.target.getAttribute("data-id");
			n.set(t, {
				id: t,
				nodeElement: e.target,
				force: !0
			});
		}), e(n);
	}));
	return (0, _.useEffect)(() => () => {
		t?.disconnect();
	}, [t]), t;
}
function dT({ node: e, nodeType: t, hasDimensions: n, resizeObserver: r }) {
	let i = SC(), a = (0, _.useRef)(null), o = (0, _.useRef)(null), s = (0, _.useRef)(e.sourcePosition), c = (0, _.useRef)(e.targetPosition), l = (0, _.useRef)(t), u = n && !!e.internals.handleBounds;
	return (0, _.useEffect)(() => {
		!a.current || e.hidden || u && o.current === a.current || (o.current && r?.unobserve(o.current), r?.observe(a.current), o.current = a.current);
	}, [u, e.hidden]), (0, _.useEffect)(() => () => {
		o.current &&= (r?.unobserve(o.current), null);
	}, []), (0, _.useEffect)(() => {
		if (a.current) {
			let n = l.current !== t, r = s.current !== e.sourcePosition, o = c.current !== e.targetPosition;
			(n || r || o) && (l.current = t, s.current = e.sourcePosition, c.current = e.targetPosition, i.getState().updateNodeInternals(/* @__PURE__ */ new Map([[e.id, {
				id: e.id,
				nodeElement: a.current,
				force: !0
			}]])));
		}
	}, [
		e.id,
		t,
		e.sourcePosition,
		e.targetPosition
	]), a;
}
function fT({ id: e, onClick: t, onMouseEnter: n, onMouseMove: r, onMouseLeave: i, onContextMenu: a, onDoubleClick: o, nodesDraggable: s, elementsSelectable: c, nodesConnectable: l, nodesFocusable: u, resizeObserver: d, noDragClassName: f, noPanClassName: p, disableKeyboardA11y: m, rfId: h, nodeTypes: g, nodeClickDistance: _, onError: v }) {
	let { node: y, internals: b, isParent: x } = xC((t) => {
		let n = t.nodeLookup.get(e), r = t.parentLookup.has(e);
		return {
			node: n,
			internals: n.internals,
			isParent: r
		};
	}, gC), S = y.type || "default", C = g?.[S] || $w[S];
	C === void 0 && (v?.("003", _b.error003(S)), S = "default", C = g?.default || $w.default);
	let w = !!(y.draggable || s && y.draggable === void 0), T = !!(y.selectable || c && y.selectable === void 0), E = !!(y.connectable || l && y.connectable === void 0), D = !!(y.focusable || u && y.focusable === void 0), O = SC(), k = fx(y), A = dT({
		node: y,
		nodeType: S,
		hasDimensions: k,
		resizeObserver: d
	}), j = Pw({
		nodeRef: A,
		disabled: y.hidden || !w,
		noDragClassName: f,
		handleSelector: y.dragHandle,
		nodeId: e,
		isSelectable: T,
		nodeClickDistance: _
	}), ee = Iw();
	if (y.hidden) return null;
	let te = dx(y), M = eT(y), N = T || w || t || n || r || i, ne = n ? (e) => n(e, { ...b.userNode }) : void 0, P = r ? (e) => r(e, { ...b.userNode }) : void 0, F = i ? (e) => i(e, { ...b.userNode }) : void 0, I = a ? (e) => a(e, { ...b.userNode }) : void 0, re = o ? (e) => o(e, { ...b.userNode }) : void 0, ie = (n) => {
		let { selectNodesOnDrag: r, nodeDragThreshold: i } = O.getState();
		T && (!r || !w || i > 0) && Nw({
			id: e,
			store: O,
			nodeRef: A
		}), t && t(n, { ...b.userNode });
	}, ae = (t) => {
		if (!(Sx(t.nativeEvent) || m)) {
			if (yb.includes(t.key) && T) {
				let n = t.key === "Escape";
				Nw({
					id: e,
					store: O,
					unselect: n,
					nodeRef: A
				});
			} else if (w && y.selected && Object.prototype.hasOwnProperty.call(Qw, t.key)) {
				t.preventDefault();
				let { ariaLabelConfig: e } = O.getState();
				O.setState({ ariaLiveMessage: e["node.a11yDescription.ariaLiveMessage"]({
					direction: t.key.replace("Arrow", "").toLowerCase(),
					x: ~~b.positionAbsolute.x,
					y: ~~b.positionAbsolute.y
				}) }), ee({
					direction: Qw[t.key],
					factor: t.shiftKey ? 4 : 1
				});
			}
		}
	}, oe = () => {
		if (m || !A.current?.matches(":focus-visible")) return;
		let { transform: t, width: n, height: r, autoPanOnNodeFocus: i, setCenter: a } = O.getState();
		i && (Pb(/* @__PURE__ */ new Map([[e, y]]), {
			x: 0,
			y: 0,
			width: n,
			height: r
		}, t, !0).length > 0 || a(y.position.x + te.width / 2, y.position.y + te.height / 2, { zoom: t[2] }));
	};
	return (0, X.jsx)("div", {
		className: Ip([
			"react-flow__node",
			`react-flow__node-${S}`,
			{ [p]: w },
			y.className,
			{
				selected: y.selected,
				selectable: T,
				parent: x,
				draggable: w,
				dragging: j
			}
		]),
		ref: A,
		style: {
			zIndex: b.z,
			transform: `translate(${b.positionAbsolute.x}px,${b.positionAbsolute.y}px)`,
			pointerEvents: N ? "all" : "none",
			visibility: k ? "visible" : "hidden",
			...y.style,
			...M
		},
		"data-id": e,
		"data-testid": `rf__node-${e}`,
		onMouseEnter: ne,
		onMouseMove: P,
		onMouseLeave: F,
		onContextMenu: I,
		onClick: ie,
		onDoubleClick: re,
		onKeyDown: D ? ae : void 0,
		tabIndex: D ? 0 : void 0,
		onFocus: D ? oe : void 0,
		role: y.ariaRole ?? (D ? "group" : void 0),
		"aria-roledescription": "node",
		"aria-describedby": m ? void 0 : `${TC}-${h}`,
		"aria-label": y.ariaLabel,
		...y.domAttributes,
		children: (0, X.jsx)(Rw, {
			value: e,
			children: (0, X.jsx)(C, {
				id: e,
				data: y.data,
				type: S,
				positionAbsoluteX: b.positionAbsolute.x,
				positionAbsoluteY: b.positionAbsolute.y,
				selected: y.selected ?? !1,
				selectable: T,
				draggable: w,
				deletable: y.deletable ?? !0,
				isConnectable: E,
				sourcePosition: y.sourcePosition,
				targetPosition: y.targetPosition,
				dragging: j,
				dragHandle: y.dragHandle,
				zIndex: b.z,
				parentId: y.parentId,
				...te
			})
		})
	});
}
var pT = (0, _.memo)(fT), mT = (e) => ({
	nodesConnectable: e.nodesConnectable,
	nodesFocusable: e.nodesFocusable,
	elementsSelectable: e.elementsSelectable,
	onError: e.onError
});
function hT(e) {
	let { nodesConnectable: t, nodesFocusable: n, elementsSelectable: r, onError: i } = xC(mT, gC), a = cT(e.onlyRenderVisibleElements), o = uT();
	return (0, X.jsx)("div", {
		className: "react-flow__nodes",
		style: Tw,
		children: a.map((a) => (0, X.jsx)(pT, {
			id: a,
			nodeTypes: e.nodeTypes,
			nodeExtent: e.nodeExtent,
			onClick: e.onNodeClick,
			onMouseEnter: e.onNodeMouseEnter,
			onMouseMove: e.onNodeMouseMove,
			onMouseLeave: e.onNodeMouseLeave,
			onContextMenu: e.onNodeContextMenu,
			onDoubleClick: e.onNodeDoubleClick,
			noDragClassName: e.noDragClassName,
			noPanClassName: e.noPanClassName,
			rfId: e.rfId,
			disableKeyboardA11y: e.disableKeyboardA11y,
			resizeObserver: o,
			nodesDraggable: e.nodesDraggable ?? !0,
			nodesConnectable: t,
			nodesFocusable: n,
			elementsSelectable: r,
			nodeClickDistance: e.nodeClickDistance,
			onError: i
		}, a))
	});
}
hT.displayName = "NodeRenderer";
var gT = (0, _.memo)(hT);
function _T(e) {
	return xC((0, _.useCallback)((t) => {
		if (!e) return t.edges.map((e) => e.id);
		let n = [];
		if (t.width && t.height) for (let e of t.edges) {
			let r = t.nodeLookup.get(e.source), i = t.nodeLookup.get(e.target);
			r && i && Mx({
				sourceNode: r,
				targetNode: i,
				width: t.width,
				height: t.height,
				transform: t.transform
			}) && n.push(e.id);
		}
		return n;
	}, [e]), gC);
}
var vT = ({ color: e = "none", strokeWidth: t = 1 }) => {
	let n = {
		strokeWidth: t,
		...e && { stroke: e }
	};
	return (0, X.jsx)("polyline", {
		className: "arrow",
		style: n,
		strokeLinecap: "round",
		fill: "none",
		strokeLinejoin: "round",
		points: "-5,-4 0,0 -5,4"
	});
}, yT = ({ color: e = "none", strokeWidth: t = 1 }) => {
	let n = {
		strokeWidth: t,
		...e && {
			stroke: e,
			fill: e
		}
	};
	return (0, X.jsx)("polyline", {
		className: "arrowclosed",
		style: n,
		strokeLinecap: "round",
		strokeLinejoin: "round",
		points: "-5,-4 0,0 -5,4 -5,-4"
	});
}, bT = {
	[Eb.Arrow]: vT,
	[Eb.ArrowClosed]: yT
};
function xT(e) {
	let t = SC();
	return (0, _.useMemo)(() => Object.prototype.hasOwnProperty.call(bT, e) ? bT[e] : (t.getState().onError?.("009", _b.error009(e)), null), [e]);
}
var ST = ({ id: e, type: t, color: n, width: r = 12.5, height: i = 12.5, markerUnits: a = "strokeWidth", strokeWidth: o, orient: s = "auto-start-reverse" }) => {
	let c = xT(t);
	return c ? (0, X.jsx)("marker", {
		className: "react-flow__arrowhead",
		id: e,
		markerWidth: `${r}`,
		markerHeight: `${i}`,
		viewBox: "-10 -10 20 20",
		markerUnits: a,
		orient: s,
		refX: "0",
		refY: "0",
		children: (0, X.jsx)(c, {
			color: n,
			strokeWidth: o
		})
	}) : null;
}, CT = ({ defaultColor: e, rfId: t }) => {
	let n = xC((e) => e.edges), r = xC((e) => e.defaultEdgeOptions), i = (0, _.useMemo)(() => Xx(n, {
		id: t,
		defaultColor: e,
		defaultMarkerStart: r?.markerStart,
		defaultMarkerEnd: r?.markerEnd
	}), [
		n,
		r,
		t,
		e
	]);
	return i.length ? (0, X.jsx)("svg", {
		className: "react-flow__marker",
		"aria-hidden": "true",
		children: (0, X.jsx)("defs", { children: i.map((e) => (0, X.jsx)(ST, {
			id: e.id,
			type: e.type,
			color: e.color,
			width: e.width,
			height: e.height,
			markerUnits: e.markerUnits,
			strokeWidth: e.strokeWidth,
			orient: e.orient
		}, e.id)) })
	}) : null;
};
CT.displayName = "MarkerDefinitions";
var wT = (0, _.memo)(CT);
function TT({ x: e, y: t, label: n, labelStyle: r, labelShowBg: i = !0, labelBgStyle: a, labelBgPadding: o = [2, 4], labelBgBorderRadius: s = 2, children: c, className: l, ...u }) {
	let [d, f] = (0, _.useState)({
		x: 1,
		y: 0,
		width: 0,
		height: 0
	}), p = Ip(["react-flow__edge-textwrapper", l]), m = (0, _.useRef)(null);
	return (0, _.useEffect)(() => {
		if (m.current) {
			let e = m.current.getBBox();
			f({
				x: e.x,
				y: e.y,
				width: e.width,
				height: e.height
			});
		}
	}, [n]), n ? (0, X.jsxs)("g", {
		transform: `translate(${e - d.width / 2} ${t - d.height / 2})`,
		className: p,
		visibility: d.width ? "visible" : "hidden",
		...u,
		children: [
			i && (0, X.jsx)("rect", {
				width: d.width + 2 * o[0],
				x: -o[0],
				y: -o[1],
				height: d.height + 2 * o[1],
				className: "react-flow__edge-textbg",
				style: a,
				rx: s,
				ry: s
			}),
			(0, X.jsx)("text", {
				className: "react-flow__edge-text",
				y: d.height / 2,
				dy: "0.3em",
				ref: m,
				style: r,
				children: n
			}),
			c
		]
	}) : null;
}
TT.displayName = "EdgeText";
var ET = (0, _.memo)(TT);
function DT({ path: e, labelX: t, labelY: n, label: r, labelStyle: i, labelShowBg: a, labelBgStyle: o, labelBgPadding: s, labelBgBorderRadius: c, interactionWidth: l = 20, ...u }) {
	return (0, X.jsxs)(X.Fragment, { children: [
		(0, X.jsx)("path", {
			...u,
			d: e,
			fill: "none",
			className: Ip(["react-flow__edge-path", u.className])
		}),
		l ? (0, X.jsx)("path", {
			d: e,
			fill: "none",
			strokeOpacity: 0,
			strokeWidth: l,
			className: "react-flow__edge-interaction"
		}) : null,
		r && ex(t) && ex(n) ? (0, X.jsx)(ET, {
			x: t,
			y: n,
			label: r,
			labelStyle: i,
			labelShowBg: a,
			labelBgStyle: o,
			labelBgPadding: s,
			labelBgBorderRadius: c
		}) : null
	] });
}
function OT({ pos: e, x1: t, y1: n, x2: r, y2: i }) {
	return e === $.Left || e === $.Right ? [.5 * (t + r), n] : [t, .5 * (n + i)];
}
function kT({ sourceX: e, sourceY: t, sourcePosition: n = $.Bottom, targetX: r, targetY: i, targetPosition: a = $.Top }) {
	let [o, s] = OT({
		pos: n,
		x1: e,
		y1: t,
		x2: r,
		y2: i
	}), [c, l] = OT({
		pos: a,
		x1: r,
		y1: i,
		x2: e,
		y2: t
	}), [u, d, f, p] = Ex({
		sourceX: e,
		sourceY: t,
		targetX: r,
		targetY: i,
		sourceControlX: o,
		sourceControlY: s,
		targetControlX: c,
		targetControlY: l
	});
	return [
		`M${e},${t} C${o},${s} ${c},${l} ${r},${i}`,
		u,
		d,
		f,
		p
	];
}
function AT(e) {
	return (0, _.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, sourcePosition: o, targetPosition: s, label: c, labelStyle: l, labelShowBg: u, labelBgStyle: d, labelBgPadding: f, labelBgBorderRadius: p, style: m, markerEnd: h, markerStart: g, interactionWidth: _ }) => {
		let [v, y, b] = kT({
			sourceX: n,
			sourceY: r,
			sourcePosition: o,
			targetX: i,
			targetY: a,
			targetPosition: s
		}), x = e.isInternal ? void 0 : t;
		return (0, X.jsx)(DT, {
			id: x,
			path: v,
			labelX: y,
			labelY: b,
			label: c,
			labelStyle: l,
			labelShowBg: u,
			labelBgStyle: d,
			labelBgPadding: f,
			labelBgBorderRadius: p,
			style: m,
			markerEnd: h,
			markerStart: g,
			interactionWidth: _
		});
	});
}
var jT = AT({ isInternal: !1 }), MT = AT({ isInternal: !0 });
jT.displayName = "SimpleBezierEdge", MT.displayName = "SimpleBezierEdgeInternal";
function NT(e) {
	return (0, _.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, label: o, labelStyle: s, labelShowBg: c, labelBgStyle: l, labelBgPadding: u, labelBgBorderRadius: d, style: f, sourcePosition: p = $.Bottom, targetPosition: m = $.Top, markerEnd: h, markerStart: g, pathOptions: _, interactionWidth: v }) => {
		let [y, b, x] = Ux({
			sourceX: n,
			sourceY: r,
			sourcePosition: p,
			targetX: i,
			targetY: a,
			targetPosition: m,
			borderRadius: _?.borderRadius,
			offset: _?.offset,
			stepPosition: _?.stepPosition
		}), S = e.isInternal ? void 0 : t;
		return (0, X.jsx)(DT, {
			id: S,
			path: y,
			labelX: b,
			labelY: x,
			label: o,
			labelStyle: s,
			labelShowBg: c,
			labelBgStyle: l,
			labelBgPadding: u,
			labelBgBorderRadius: d,
			style: f,
			markerEnd: h,
			markerStart: g,
			interactionWidth: v
		});
	});
}
var PT = NT({ isInternal: !1 }), FT = NT({ isInternal: !0 });
PT.displayName = "SmoothStepEdge", FT.displayName = "SmoothStepEdgeInternal";
function IT(e) {
	return (0, _.memo)(({ id: t, ...n }) => {
		let r = e.isInternal ? void 0 : t;
		return (0, X.jsx)(PT, {
			...n,
			id: r,
			pathOptions: (0, _.useMemo)(() => ({
				borderRadius: 0,
				offset: n.pathOptions?.offset
			}), [n.pathOptions?.offset])
		});
	});
}
var LT = IT({ isInternal: !1 }), RT = IT({ isInternal: !0 });
LT.displayName = "StepEdge", RT.displayName = "StepEdgeInternal";
function zT(e) {
	return (0, _.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, label: o, labelStyle: s, labelShowBg: c, labelBgStyle: l, labelBgPadding: u, labelBgBorderRadius: d, style: f, markerEnd: p, markerStart: m, interactionWidth: h }) => {
		let [g, _, v] = Ix({
			sourceX: n,
			sourceY: r,
			targetX: i,
			targetY: a
		}), y = e.isInternal ? void 0 : t;
		return (0, X.jsx)(DT, {
			id: y,
			path: g,
			labelX: _,
			labelY: v,
			label: o,
			labelStyle: s,
			labelShowBg: c,
			labelBgStyle: l,
			labelBgPadding: u,
			labelBgBorderRadius: d,
			style: f,
			markerEnd: p,
			markerStart: m,
			interactionWidth: h
		});
	});
}
var BT = zT({ isInternal: !1 }), VT = zT({ isInternal: !0 });
BT.displayName = "StraightEdge", VT.displayName = "StraightEdgeInternal";
function HT(e) {
	return (0, _.memo)(({ id: t, sourceX: n, sourceY: r, targetX: i, targetY: a, sourcePosition: o = $.Bottom, targetPosition: s = $.Top, label: c, labelStyle: l, labelShowBg: u, labelBgStyle: d, labelBgPadding: f, labelBgBorderRadius: p, style: m, markerEnd: h, markerStart: g, pathOptions: _, interactionWidth: v }) => {
		let [y, b, x] = kx({
			sourceX: n,
			sourceY: r,
			sourcePosition: o,
			targetX: i,
			targetY: a,
			targetPosition: s,
			curvature: _?.curvature
		}), S = e.isInternal ? void 0 : t;
		return (0, X.jsx)(DT, {
			id: S,
			path: y,
			labelX: b,
			labelY: x,
			label: c,
			labelStyle: l,
			labelShowBg: u,
			labelBgStyle: d,
			labelBgPadding: f,
			labelBgBorderRadius: p,
			style: m,
			markerEnd: h,
			markerStart: g,
			interactionWidth: v
		});
	});
}
var UT = HT({ isInternal: !1 }), WT = HT({ isInternal: !0 });
UT.displayName = "BezierEdge", WT.displayName = "BezierEdgeInternal";
var GT = {
	default: WT,
	straight: VT,
	step: RT,
	smoothstep: FT,
	simplebezier: MT
}, KT = {
	sourceX: null,
	sourceY: null,
	targetX: null,
	targetY: null,
	sourcePosition: null,
	targetPosition: null,
	zIndex: void 0
}, qT = (e, t, n) => n === $.Left ? e - t : n === $.Right ? e + t : e, JT = (e, t, n) => n === $.Top ? e - t : n === $.Bottom ? e + t : e, YT = "react-flow__edgeupdater";
function XT({ position: e, centerX: t, centerY: n, radius: r = 10, onMouseDown: i, onMouseEnter: a, onMouseOut: o, type: s }) {
	return (0, X.jsx)("circle", {
		onMouseDown: i,
		onMouseEnter: a,
		onMouseOut: o,
		className: Ip([YT, `${YT}-${s}`]),
		cx: qT(t, r, e),
		cy: JT(n, r, e),
		r,
		stroke: "transparent",
		fill: "transparent"
	});
}
function ZT({ isReconnectable: e, reconnectRadius: t, edge: n, sourceX: r, sourceY: i, targetX: a, targetY: o, sourcePosition: s, targetPosition: c, onReconnect: l, onReconnectStart: u, onReconnectEnd: d, setReconnecting: f, setUpdateHover: p }) {
	let m = SC(), h = (e, t) => {
		if (e.button !== 0) return;
		let { autoPanOnConnect: r, domNode: i, connectionMode: a, connectionRadius: o, lib: s, onConnectStart: c, cancelConnection: p, nodeLookup: h, rfId: g, panBy: _, updateConnection: v } = m.getState(), y = t.type === "target";
		AS.onPointerDown(e.nativeEvent, {
			autoPanOnConnect: r,
			connectionMode: a,
			connectionRadius: o,
			domNode: i,
			handleId: t.id,
			nodeId: t.nodeId,
			nodeLookup: h,
			isTarget: y,
			edgeUpdaterType: t.type,
			lib: s,
			flowId: g,
			cancelConnection: p,
			panBy: _,
			isValidConnection: (...e) => m.getState().isValidConnection?.(...e) ?? !0,
			onConnect: (e) => l?.(n, e),
			onConnectStart: (r, i) => {
				f(!0), u?.(e, n, t.type), c?.(r, i);
			},
			onConnectEnd: (...e) => m.getState().onConnectEnd?.(...e),
			onReconnectEnd: (e, r) => {
				f(!1), d?.(e, n, t.type, r);
			},
			updateConnection: v,
			getTransform: () => m.getState().transform,
			getFromHandle: () => m.getState().connection.fromHandle,
			dragThreshold: m.getState().connectionDragThreshold,
			handleDomNode: e.currentTarget
		});
	}, g = (e) => h(e, {
		nodeId: n.target,
		id: n.targetHandle ?? null,
		type: "target"
	}), _ = (e) => h(e, {
		nodeId: n.source,
		id: n.sourceHandle ?? null,
		type: "source"
	}), v = () => p(!0), y = () => p(!1);
	return (0, X.jsxs)(X.Fragment, { children: [(e === !0 || e === "source") && (0, X.jsx)(XT, {
		position: s,
		centerX: r,
		centerY: i,
		radius: t,
		onMouseDown: g,
		onMouseEnter: v,
		onMouseOut: y,
		type: "source"
	}), (e === !0 || e === "target") && (0, X.jsx)(XT, {
		position: c,
		centerX: a,
		centerY: o,
		radius: t,
		onMouseDown: _,
		onMouseEnter: v,
		onMouseOut: y,
		type: "target"
	})] });
}
function QT({ id: e, edgesFocusable: t, edgesReconnectable: n, elementsSelectable: r, onClick: i, onDoubleClick: a, onContextMenu: o, onMouseEnter: s, onMouseMove: c, onMouseLeave: l, reconnectRadius: u, onReconnect: d, onReconnectStart: f, onReconnectEnd: p, rfId: m, edgeTypes: h, noPanClassName: g, onError: v, disableKeyboardA11y: y }) {
	let b = xC((t) => t.edgeLookup.get(e)), x = xC((e) => e.defaultEdgeOptions);
	b = x ? {
		...x,
		...b
	} : b;
	let S = b.type || "default", C = h?.[S] || GT[S];
	C === void 0 && (v?.("011", _b.error011(S)), S = "default", C = h?.default || GT.default);
	let w = !!(b.focusable || t && b.focusable === void 0), T = d !== void 0 && (b.reconnectable || n && b.reconnectable === void 0), E = !!(b.selectable || r && b.selectable === void 0), D = (0, _.useRef)(null), [O, k] = (0, _.useState)(!1), [A, j] = (0, _.useState)(!1), ee = SC(), { zIndex: te = b.zIndex, sourceX: M, sourceY: N, targetX: ne, targetY: P, sourcePosition: F, targetPosition: I } = xC((0, _.useCallback)((t) => {
		let n = t.nodeLookup.get(b.source), r = t.nodeLookup.get(b.target);
		if (!n || !r) return KT;
		let i = Gx({
			id: e,
			sourceNode: n,
			targetNode: r,
			sourceHandle: b.sourceHandle || null,
			targetHandle: b.targetHandle || null,
			connectionMode: t.connectionMode,
			onError: v
		}), a = jx({
			selected: b.selected,
			zIndex: b.zIndex,
			sourceNode: n,
			targetNode: r,
			elevateOnSelect: t.elevateEdgesOnSelect,
			zIndexMode: t.zIndexMode
		});
		return {
			...i || KT,
			zIndex: a
		};
	}, [
		b.source,
		b.target,
		b.sourceHandle,
		b.targetHandle,
		b.selected,
		b.zIndex,
		v
	]), gC), re = (0, _.useMemo)(() => b.markerStart ? `url('#${Yx(b.markerStart, m)}')` : void 0, [b.markerStart, m]), ie = (0, _.useMemo)(() => b.markerEnd ? `url('#${Yx(b.markerEnd, m)}')` : void 0, [b.markerEnd, m]);
	if (b.hidden || M === null || N === null || ne === null || P === null) return null;
	let ae = (t) => {
		let { addSelectedEdges: n, unselectNodesAndEdges: r, multiSelectionActive: a } = ee.getState();
		E && (ee.setState({ nodesSelectionActive: !1 }), b.selected && a ? (r({
			nodes: [],
			edges: [b]
		}), D.current?.blur()) : n([e])), i && i(t, b);
	}, oe = a ? (e) => {
		a(e, { ...b });
	} : void 0, se = o ? (e) => {
		o(e, { ...b });
	} : void 0, ce = s ? (e) => {
		s(e, { ...b });
	} : void 0, le = c ? (e) => {
		c(e, { ...b });
	} : void 0, ue = l ? (e) => {
		l(e, { ...b });
	} : void 0;
	return (0, X.jsx)("svg", {
		style: { zIndex: te },
		children: (0, X.jsxs)("g", {
			className: Ip([
				"react-flow__edge",
				`react-flow__edge-${S}`,
				b.className,
				g,
				{
					selected: b.selected,
					animated: b.animated,
					inactive: !E && !i,
					updating: O,
					selectable: E
				}
			]),
			onClick: ae,
			onDoubleClick: oe,
			onContextMenu: se,
			onMouseEnter: ce,
			onMouseMove: le,
			onMouseLeave: ue,
			onKeyDown: w ? (t) => {
				if (!y && yb.includes(t.key) && E) {
					let { unselectNodesAndEdges: n, addSelectedEdges: r } = ee.getState();
					t.key === "Escape" ? (D.current?.blur(), n({ edges: [b] })) : r([e]);
				}
			} : void 0,
			tabIndex: w ? 0 : void 0,
			role: b.ariaRole ?? (w ? "group" : "img"),
			"aria-roledescription": "edge",
			"data-id": e,
			"data-testid": `rf__edge-${e}`,
			"aria-label": b.ariaLabel === null ? void 0 : b.ariaLabel || `Edge from ${b.source} to ${b.target}`,
			"aria-describedby": w ? `${EC}-${m}` : void 0,
			ref: D,
			...b.domAttributes,
			children: [!A && (0, X.jsx)(C, {
				id: e,
				source: b.source,
				target: b.target,
				type: b.type,
				selected: b.selected,
				animated: b.animated,
				selectable: E,
				deletable: b.deletable ?? !0,
				label: b.label,
				labelStyle: b.labelStyle,
				labelShowBg: b.labelShowBg,
				labelBgStyle: b.labelBgStyle,
				labelBgPadding: b.labelBgPadding,
				labelBgBorderRadius: b.labelBgBorderRadius,
				sourceX: M,
				sourceY: N,
				targetX: ne,
				targetY: P,
				sourcePosition: F,
				targetPosition: I,
				data: b.data,
				style: b.style,
				sourceHandleId: b.sourceHandle,
				targetHandleId: b.targetHandle,
				markerStart: re,
				markerEnd: ie,
				pathOptions: "pathOptions" in b ? b.pathOptions : void 0,
				interactionWidth: b.interactionWidth
			}), T && (0, X.jsx)(ZT, {
				edge: b,
				isReconnectable: T,
				reconnectRadius: u,
				onReconnect: d,
				onReconnectStart: f,
				onReconnectEnd: p,
				sourceX: M,
				sourceY: N,
				targetX: ne,
				targetY: P,
				sourcePosition: F,
				targetPosition: I,
				setUpdateHover: k,
				setReconnecting: j
			})]
		})
	});
}
var $T = (0, _.memo)(QT), eE = (e) => ({
	edgesFocusable: e.edgesFocusable,
	edgesReconnectable: e.edgesReconnectable,
	elementsSelectable: e.elementsSelectable,
	connectionMode: e.connectionMode,
	onError: e.onError
});
function tE({ defaultMarkerColor: e, onlyRenderVisibleElements: t, rfId: n, edgeTypes: r, noPanClassName: i, onReconnect: a, onEdgeContextMenu: o, onEdgeMouseEnter: s, onEdgeMouseMove: c, onEdgeMouseLeave: l, onEdgeClick: u, reconnectRadius: d, onEdgeDoubleClick: f, onReconnectStart: p, onReconnectEnd: m, disableKeyboardA11y: h }) {
	let { edgesFocusable: g, edgesReconnectable: _, elementsSelectable: v, onError: y } = xC(eE, gC), b = _T(t);
	return (0, X.jsxs)("div", {
		className: "react-flow__edges",
		children: [(0, X.jsx)(wT, {
			defaultColor: e,
			rfId: n
		}), b.map((e) => (0, X.jsx)($T, {
			id: e,
			edgesFocusable: g,
			edgesReconnectable: _,
			elementsSelectable: v,
			noPanClassName: i,
			onReconnect: a,
			onContextMenu: o,
			onMouseEnter: s,
			onMouseMove: c,
			onMouseLeave: l,
			onClick: u,
			reconnectRadius: d,
			onDoubleClick: f,
			onReconnectStart: p,
			onReconnectEnd: m,
			rfId: n,
			onError: y,
			edgeTypes: r,
			disableKeyboardA11y: h
		}, e))]
	});
}
tE.displayName = "EdgeRenderer";
var nE = (0, _.memo)(tE), rE = (e) => `translate(${e[0]}px,${e[1]}px) scale(${e[2]})`;
function iE({ children: e }) {
	let t = SC(), n = (0, _.useRef)(null), [r] = (0, _.useState)(() => t.getState().transform);
	return pw(() => {
		let e = null, r = () => {
			let r = t.getState().transform;
			e && r[0] === e[0] && r[1] === e[1] && r[2] === e[2] || (e = r, n.current && (n.current.style.transform = rE(r)));
		};
		return r(), t.subscribe(r);
	}, [t]), (0, X.jsx)("div", {
		ref: n,
		className: "react-flow__viewport xyflow__viewport react-flow__container",
		style: { transform: rE(r) },
		children: e
	});
}
function aE(e) {
	let t = bw(), n = (0, _.useRef)(!1);
	(0, _.useEffect)(() => {
		!n.current && t.viewportInitialized && e && (setTimeout(() => e(t), 1), n.current = !0);
	}, [e, t.viewportInitialized]);
}
var oE = (e) => e.panZoom?.syncViewport;
function sE(e) {
	let t = xC(oE), n = SC();
	return (0, _.useEffect)(() => {
		e && (t?.(e), n.setState({ transform: [
			e.x,
			e.y,
			e.zoom
		] }));
	}, [e, t]), null;
}
function cE(e) {
	return e.connection.inProgress ? {
		...e.connection,
		to: rx(e.connection.to, e.transform)
	} : { ...e.connection };
}
function lE(e) {
	return e ? (t) => e(cE(t)) : cE;
}
function uE(e) {
	return xC(lE(e), gC);
}
var dE = (e) => ({
	nodesConnectable: e.nodesConnectable,
	isValid: e.connection.isValid,
	inProgress: e.connection.inProgress,
	width: e.width,
	height: e.height
});
function fE({ containerStyle: e, style: t, type: n, component: r }) {
	let { nodesConnectable: i, width: a, height: o, isValid: s, inProgress: c } = xC(dE, gC);
	return a && i && c ? (0, X.jsx)("svg", {
		style: e,
		width: a,
		height: o,
		className: "react-flow__connectionline react-flow__container",
		children: (0, X.jsx)("g", {
			className: Ip(["react-flow__connection", _x(s)]),
			children: (0, X.jsx)(pE, {
				style: t,
				type: n,
				CustomComponent: r,
				isValid: s
			})
		})
	}) : null;
}
var pE = ({ style: e, type: t = Tb.Bezier, CustomComponent: n, isValid: r }) => {
	let { inProgress: i, from: a, fromNode: o, fromHandle: s, fromPosition: c, to: l, toNode: u, toHandle: d, toPosition: f, pointer: p } = uE();
	if (!i) return;
	if (n) return (0, X.jsx)(n, {
		connectionLineType: t,
		connectionLineStyle: e,
		fromNode: o,
		fromHandle: s,
		fromX: a.x,
		fromY: a.y,
		toX: l.x,
		toY: l.y,
		fromPosition: c,
		toPosition: f,
		connectionStatus: _x(r),
		toNode: u,
		toHandle: d,
		pointer: p
	});
	let m = "", h = {
		sourceX: a.x,
		sourceY: a.y,
		sourcePosition: c,
		targetX: l.x,
		targetY: l.y,
		targetPosition: f
	};
	switch (t) {
		case Tb.Bezier:
			[m] = kx(h);
			break;
		case Tb.SimpleBezier:
			[m] = kT(h);
			break;
		case Tb.Step:
			[m] = Ux({
				...h,
				borderRadius: 0
			});
			break;
		case Tb.SmoothStep:
			[m] = Ux(h);
			break;
		default: [m] = Ix(h);
	}
	return (0, X.jsx)("path", {
		d: m,
		fill: "none",
		className: "react-flow__connection-path",
		style: e
	});
};
pE.displayName = "ConnectionLine";
var mE = {};
function hE(e = mE) {
	(0, _.useRef)(e), SC(), (0, _.useEffect)(() => {}, [e]);
}
function gE() {
	SC(), (0, _.useRef)(!1), (0, _.useEffect)(() => {}, []);
}
function _E({ nodeTypes: e, edgeTypes: t, onInit: n, onNodeClick: r, onEdgeClick: i, onNodeDoubleClick: a, onEdgeDoubleClick: o, onNodeMouseEnter: s, onNodeMouseMove: c, onNodeMouseLeave: l, onNodeContextMenu: u, onSelectionContextMenu: d, onSelectionStart: f, onSelectionEnd: p, connectionLineType: m, connectionLineStyle: h, connectionLineComponent: g, connectionLineContainerStyle: _, selectionKeyCode: v, selectionOnDrag: y, selectionMode: b, multiSelectionKeyCode: x, panActivationKeyCode: S, zoomActivationKeyCode: C, deleteKeyCode: w, onlyRenderVisibleElements: T, elementsSelectable: E, defaultViewport: D, translateExtent: O, minZoom: k, maxZoom: A, preventScrolling: j, defaultMarkerColor: ee, zoomOnScroll: te, zoomOnPinch: M, panOnScroll: N, panOnScrollSpeed: ne, panOnScrollMode: P, zoomOnDoubleClick: F, panOnDrag: I, autoPanOnSelection: re, onPaneClick: ie, onPaneMouseEnter: ae, onPaneMouseMove: oe, onPaneMouseLeave: se, onPaneScroll: ce, onPaneContextMenu: le, paneClickDistance: ue, nodeClickDistance: de, onEdgeContextMenu: fe, onEdgeMouseEnter: pe, onEdgeMouseMove: L, onEdgeMouseLeave: R, reconnectRadius: me, onReconnect: he, onReconnectStart: ge, onReconnectEnd: _e, noDragClassName: ve, noWheelClassName: ye, noPanClassName: be, disableKeyboardA11y: xe, nodeExtent: Se, rfId: Ce, viewport: we, onViewportChange: Te, nodesDraggable: Ee }) {
	return hE(e), hE(t), gE(), aE(n), sE(we), (0, X.jsx)(oT, {
		onPaneClick: ie,
		onPaneMouseEnter: ae,
		onPaneMouseMove: oe,
		onPaneMouseLeave: se,
		onPaneContextMenu: le,
		onPaneScroll: ce,
		paneClickDistance: ue,
		deleteKeyCode: w,
		selectionKeyCode: v,
		selectionOnDrag: y,
		selectionMode: b,
		onSelectionStart: f,
		onSelectionEnd: p,
		multiSelectionKeyCode: x,
		panActivationKeyCode: S,
		zoomActivationKeyCode: C,
		elementsSelectable: E,
		zoomOnScroll: te,
		zoomOnPinch: M,
		zoomOnDoubleClick: F,
		panOnScroll: N,
		panOnScrollSpeed: ne,
		panOnScrollMode: P,
		panOnDrag: I,
		autoPanOnSelection: re,
		defaultViewport: D,
		translateExtent: O,
		minZoom: k,
		maxZoom: A,
		onSelectionContextMenu: d,
		preventScrolling: j,
		noDragClassName: ve,
		noWheelClassName: ye,
		noPanClassName: be,
		disableKeyboardA11y: xe,
		onViewportChange: Te,
		isControlledViewport: !!we,
		children: (0, X.jsxs)(iE, { children: [
			(0, X.jsx)(nE, {
				edgeTypes: t,
				onEdgeClick: i,
				onEdgeDoubleClick: o,
				onReconnect: he,
				onReconnectStart: ge,
				onReconnectEnd: _e,
				onlyRenderVisibleElements: T,
				onEdgeContextMenu: fe,
				onEdgeMouseEnter: pe,
				onEdgeMouseMove: L,
				onEdgeMouseLeave: R,
				reconnectRadius: me,
				defaultMarkerColor: ee,
				noPanClassName: be,
				disableKeyboardA11y: xe,
				rfId: Ce
			}),
			(0, X.jsx)(fE, {
				style: h,
				type: m,
				component: g,
				containerStyle: _
			}),
			(0, X.jsx)("div", { className: "react-flow__edgelabel-renderer" }),
			(0, X.jsx)(gT, {
				nodeTypes: e,
				onNodeClick: r,
				onNodeDoubleClick: a,
				onNodeMouseEnter: s,
				onNodeMouseMove: c,
				onNodeMouseLeave: l,
				onNodeContextMenu: u,
				nodeClickDistance: de,
				onlyRenderVisibleElements: T,
				noPanClassName: be,
				noDragClassName: ve,
				disableKeyboardA11y: xe,
				nodeExtent: Se,
				rfId: Ce,
				nodesDraggable: Ee
			}),
			(0, X.jsx)("div", { className: "react-flow__viewport-portal" })
		] })
	});
}
_E.displayName = "GraphView";
var vE = (0, _.memo)(_E), yE = tx("React Flow", "https://reactflow.dev/"), bE = ({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, width: i, height: a, fitView: o, fitViewOptions: s, minZoom: c = .5, maxZoom: l = 2, nodeOrigin: u, nodeExtent: d, zIndexMode: f = "basic" } = {}) => {
	let p = /* @__PURE__ */ new Map(), m = /* @__PURE__ */ new Map(), h = /* @__PURE__ */ new Map(), g = /* @__PURE__ */ new Map(), _ = r ?? t ?? [], v = n ?? e ?? [], y = u ?? [0, 0], b = d ?? vb;
	mS(h, g, _);
	let { nodesInitialized: x } = aS(v, p, m, {
		nodeOrigin: y,
		nodeExtent: b,
		zIndexMode: f
	}), S = [
		0,
		0,
		1
	];
	if (o && i && a) {
		let { x: e, y: t, zoom: n } = cx(Nb(p, { filter: (e) => !(!e.width && !e.initialWidth || !e.height && !e.initialHeight) }), i, a, c, l, s?.padding ?? .1);
		S = [
			e,
			t,
			n
		];
	}
	return {
		rfId: "1",
		width: i ?? 0,
		height: a ?? 0,
		transform: S,
		nodes: v,
		nodesInitialized: x,
		nodeLookup: p,
		parentLookup: m,
		edges: _,
		edgeLookup: g,
		connectionLookup: h,
		onNodesChange: null,
		onEdgesChange: null,
		hasDefaultNodes: n !== void 0,
		hasDefaultEdges: r !== void 0,
		panZoom: null,
		minZoom: c,
		maxZoom: l,
		translateExtent: vb,
		nodeExtent: b,
		nodesSelectionActive: !1,
		userSelectionActive: !1,
		userSelectionRect: null,
		connectionMode: xb.Strict,
		domNode: null,
		paneDragging: !1,
		noPanClassName: "nopan",
		nodeOrigin: y,
		nodeDragThreshold: 1,
		connectionDragThreshold: 1,
		snapGrid: [15, 15],
		snapToGrid: !1,
		nodesDraggable: !0,
		nodesConnectable: !0,
		nodesFocusable: !0,
		edgesFocusable: !0,
		edgesReconnectable: !0,
		elementsSelectable: !0,
		elevateNodesOnSelect: !0,
		elevateEdgesOnSelect: !0,
		selectNodesOnDrag: !0,
		multiSelectionActive: !1,
		fitViewQueued: o ?? !1,
		fitViewOptions: s,
		fitViewResolver: null,
		connection: { ...wb },
		connectionClickStartHandle: null,
		connectOnClick: !0,
		ariaLiveMessage: "",
		autoPanOnConnect: !0,
		autoPanOnNodeDrag: !0,
		autoPanOnNodeFocus: !0,
		autoPanSpeed: 15,
		connectionRadius: 20,
		onError: yE,
		isValidConnection: void 0,
		onSelectionChangeHandlers: [],
		lib: "react",
		debug: !1,
		ariaLabelConfig: bb,
		zIndexMode: f,
		defaultEdgeOptions: void 0,
		onNodesChangeMiddlewareMap: /* @__PURE__ */ new Map(),
		onEdgesChangeMiddlewareMap: /* @__PURE__ */ new Map(),
		onNodesDelete: void 0,
		onEdgesDelete: void 0,
		onDelete: void 0,
		onBeforeDelete: void 0,
		onViewportChangeStart: void 0,
		onViewportChange: void 0,
		onViewportChangeEnd: void 0,
		onNodeDragStart: void 0,
		onNodeDrag: void 0,
		onNodeDragStop: void 0,
		onSelectionDragStart: void 0,
		onSelectionDrag: void 0,
		onSelectionDragStop: void 0,
		onMoveStart: void 0,
		onMove: void 0,
		onMoveEnd: void 0,
		onConnect: void 0,
		onConnectStart: void 0,
		onConnectEnd: void 0,
		onClickConnectStart: void 0,
		onClickConnectEnd: void 0
	};
}, xE = ({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, width: i, height: a, fitView: o, fitViewOptions: s, minZoom: c, maxZoom: l, nodeOrigin: u, nodeExtent: d, zIndexMode: f }) => hC((p, m) => {
	async function h() {
		let { nodeLookup: e, panZoom: t, fitViewOptions: n, fitViewResolver: r, width: i, height: a, minZoom: o, maxZoom: s } = m();
		t && (await Lb({
			nodes: e,
			width: i,
			height: a,
			panZoom: t,
			minZoom: o,
			maxZoom: s
		}, n), r?.resolve(!0), p({ fitViewResolver: null }));
	}
	return {
		...bE({
			nodes: e,
			edges: t,
			width: i,
			height: a,
			fitView: o,
			fitViewOptions: s,
			minZoom: c,
			maxZoom: l,
			nodeOrigin: u,
			nodeExtent: d,
			defaultNodes: n,
			defaultEdges: r,
			zIndexMode: f
		}),
		setNodes: (e) => {
			let { nodeLookup: t, parentLookup: n, nodeOrigin: r, nodeExtent: i, elevateNodesOnSelect: a, fitViewQueued: o, zIndexMode: s, nodesSelectionActive: c } = m(), { nodesInitialized: l, hasSelectedNodes: u } = aS(e, t, n, {
				nodeOrigin: r,
				nodeExtent: i,
				elevateNodesOnSelect: a,
				checkEquality: !0,
				zIndexMode: s
			}), d = c && u;
			o && l ? (h(), p({
				nodes: e,
				nodesInitialized: l,
				fitViewQueued: !1,
				fitViewOptions: void 0,
				nodesSelectionActive: d
			})) : p({
				nodes: e,
				nodesInitialized: l,
				nodesSelectionActive: d
			});
		},
		setEdges: (e) => {
			let { connectionLookup: t, edgeLookup: n } = m();
			mS(t, n, e), p({ edges: e });
		},
		setDefaultNodesAndEdges: (e, t) => {
			if (e) {
				let { setNodes: t } = m();
				t(e), p({ hasDefaultNodes: !0 });
			}
			if (t) {
				let { setEdges: e } = m();
				e(t), p({ hasDefaultEdges: !0 });
			}
		},
		updateNodeInternals: (e) => {
			let { triggerNodeChanges: t, nodeLookup: n, parentLookup: r, domNode: i, nodeOrigin: a, nodeExtent: o, debug: s, fitViewQueued: c, zIndexMode: l } = m(), { changes: u, updatedInternals: d } = dS(e, n, r, i, a, o, l);
			d && (nS(n, r, {
				nodeOrigin: a,
				nodeExtent: o,
				zIndexMode: l
			}), c ? (h(), p({
				fitViewQueued: !1,
				fitViewOptions: void 0
			})) : p({}), u?.length > 0 && (s && console.log("React Flow: trigger node changes", u), t?.(u)));
		},
		updateNodePositions: (e, t = !1) => {
			let n = [], r = [], { nodeLookup: i, triggerNodeChanges: a, connection: o, updateConnection: s, onNodesChangeMiddlewareMap: c } = m();
			for (let [a, c] of e) {
				let e = i.get(a), l = !!(e?.expandParent && e?.parentId && c?.position), u = {
					id: a,
					type: "position",
					position: l ? {
						x: Math.max(0, c.position.x),
						y: Math.max(0, c.position.y)
					} : c.position,
					dragging: t
				};
				if (e && o.inProgress && o.fromNode.id === e.id) {
					let t = qx(e, o.fromHandle, $.Left, !0);
					s({
						...o,
						from: t
					});
				}
				l && e.parentId && n.push({
					id: a,
					parentId: e.parentId,
					rect: {
						...c.internals.positionAbsolute,
						width: c.measured.width ?? 0,
						height: c.measured.height ?? 0
					}
				}), r.push(u);
			}
			if (n.length > 0) {
				let { parentLookup: e, nodeOrigin: t } = m(), a = uS(n, i, e, t);
				r.push(...a);
			}
			for (let e of c.values()) r = e(r);
			a(r);
		},
		triggerNodeChanges: (e) => {
			let { onNodesChange: t, setNodes: n, nodes: r, hasDefaultNodes: i, debug: a } = m();
			e?.length && (i && n(nw(e, r)), a && console.log("React Flow: trigger node changes", e), t?.(e));
		},
		triggerEdgeChanges: (e) => {
			let { onEdgesChange: t, setEdges: n, edges: r, hasDefaultEdges: i, debug: a } = m();
			e?.length && (i && n(rw(e, r)), a && console.log("React Flow: trigger edge changes", e), t?.(e));
		},
		addSelectedNodes: (e) => {
			let { multiSelectionActive: t, edgeLookup: n, nodeLookup: r, triggerNodeChanges: i, triggerEdgeChanges: a } = m();
			t ? i(e.map((e) => iw(e, !0))) : (i(aw(r, /* @__PURE__ */ new Set([...e]))), a(aw(n)));
		},
		addSelectedEdges: (e) => {
			let { multiSelectionActive: t, edgeLookup: n, nodeLookup: r, triggerNodeChanges: i, triggerEdgeChanges: a } = m();
			t ? a(e.map((e) => iw(e, !0))) : (a(aw(n, /* @__PURE__ */ new Set([...e]))), i(aw(r, /* @__PURE__ */ new Set())));
		},
		unselectNodesAndEdges: ({ nodes: e, edges: t } = {}) => {
			let { edges: n, nodes: r, nodeLookup: i, triggerNodeChanges: a, triggerEdgeChanges: o } = m(), s = e || r, c = t || n, l = [];
			for (let e of s) e.selected && l.push(iw(e.id, !1));
			let u = [];
			for (let e of c) e.selected && u.push(iw(e.id, !1));
			a(l), o(u);
		},
		setMinZoom: (e) => {
			let { panZoom: t, maxZoom: n } = m();
			t?.setScaleExtent([e, n]), p({ minZoom: e });
		},
		setMaxZoom: (e) => {
			let { panZoom: t, minZoom: n } = m();
			t?.setScaleExtent([n, e]), p({ maxZoom: e });
		},
		setTranslateExtent: (e) => {
			m().panZoom?.setTranslateExtent(e), p({ translateExtent: e });
		},
		resetSelectedElements: () => {
			let { edges: e, nodes: t, triggerNodeChanges: n, triggerEdgeChanges: r, elementsSelectable: i } = m();
			if (!i) return;
			let a = t.reduce((e, t) => t.selected ? [...e, iw(t.id, !1)] : e, []), o = e.reduce((e, t) => t.selected ? [...e, iw(t.id, !1)] : e, []);
			n(a), r(o);
		},
		setNodeExtent: (e) => {
			let { nodes: t, nodeLookup: n, parentLookup: r, nodeOrigin: i, elevateNodesOnSelect: a, nodeExtent: o, zIndexMode: s } = m();
			(e[0][0] !== o[0][0] || e[0][1] !== o[0][1] || e[1][0] !== o[1][0] || e[1][1] !== o[1][1]) && (aS(t, n, r, {
				nodeOrigin: i,
				nodeExtent: e,
				elevateNodesOnSelect: a,
				checkEquality: !1,
				zIndexMode: s
			}), p({ nodeExtent: e }));
		},
		panBy: (e) => {
			let { transform: t, width: n, height: r, panZoom: i, translateExtent: a } = m();
			return fS({
				delta: e,
				panZoom: i,
				transform: t,
				translateExtent: a,
				width: n,
				height: r
			});
		},
		setCenter: async (e, t, n) => {
			let { width: r, height: i, maxZoom: a, panZoom: o } = m();
			if (!o) return !1;
			let s = n?.zoom === void 0 ? a : n.zoom;
			return await o.setViewport({
				x: r / 2 - e * s,
				y: i / 2 - t * s,
				zoom: s
			}, {
				duration: n?.duration,
				ease: n?.ease,
				interpolate: n?.interpolate
			}), !0;
		},
		cancelConnection: () => {
			p({ connection: { ...wb } });
		},
		updateConnection: (e) => {
			p({ connection: e });
		},
		reset: () => p({ ...bE() })
	};
}, Object.is);
function SE({ initialNodes: e, initialEdges: t, defaultNodes: n, defaultEdges: r, initialWidth: i, initialHeight: a, initialMinZoom: o, initialMaxZoom: s, initialFitViewOptions: c, fitView: l, nodeOrigin: u, nodeExtent: d, zIndexMode: f, children: p }) {
	let [m] = (0, _.useState)(() => xE({
		nodes: e,
		edges: t,
		defaultNodes: n,
		defaultEdges: r,
		width: i,
		height: a,
		fitView: l,
		minZoom: o,
		maxZoom: s,
		fitViewOptions: c,
		nodeOrigin: u,
		nodeExtent: d,
		zIndexMode: f
	}));
	return (0, X.jsx)(yC, {
		value: m,
		children: (0, X.jsx)(_w, { children: (0, X.jsx)(Hw, { children: p }) })
	});
}
function CE({ children: e, nodes: t, edges: n, defaultNodes: r, defaultEdges: i, width: a, height: o, fitView: s, fitViewOptions: c, minZoom: l, maxZoom: u, nodeOrigin: d, nodeExtent: f, zIndexMode: p }) {
	return (0, _.useContext)(vC) ? (0, X.jsx)(X.Fragment, { children: e }) : (0, X.jsx)(SE, {
		initialNodes: t,
		initialEdges: n,
		defaultNodes: r,
		defaultEdges: i,
		initialWidth: a,
		initialHeight: o,
		fitView: s,
		initialFitViewOptions: c,
		initialMinZoom: l,
		initialMaxZoom: u,
		nodeOrigin: d,
		nodeExtent: f,
		zIndexMode: p,
		children: e
	});
}
var wE = {
	width: "100%",
	height: "100%",
	overflow: "hidden",
	position: "relative",
	zIndex: 0
};
function TE({ nodes: e, edges: t, defaultNodes: n, defaultEdges: r, className: i, nodeTypes: a, edgeTypes: o, onNodeClick: s, onEdgeClick: c, onInit: l, onMove: u, onMoveStart: d, onMoveEnd: f, onConnect: p, onConnectStart: m, onConnectEnd: h, onClickConnectStart: g, onClickConnectEnd: v, onNodeMouseEnter: y, onNodeMouseMove: b, onNodeMouseLeave: x, onNodeContextMenu: S, onNodeDoubleClick: C, onNodeDragStart: w, onNodeDrag: T, onNodeDragStop: E, onNodesDelete: D, onEdgesDelete: O, onDelete: k, onSelectionChange: A, onSelectionDragStart: j, onSelectionDrag: ee, onSelectionDragStop: te, onSelectionContextMenu: M, onSelectionStart: N, onSelectionEnd: ne, onBeforeDelete: P, connectionMode: F, connectionLineType: I = Tb.Bezier, connectionLineStyle: re, connectionLineComponent: ie, connectionLineContainerStyle: ae, deleteKeyCode: oe = "Backspace", selectionKeyCode: se = "Shift", selectionOnDrag: ce = !1, selectionMode: le = Cb.Full, panActivationKeyCode: ue = "Space", multiSelectionKeyCode: de = lx() ? "Meta" : "Control", zoomActivationKeyCode: fe = lx() ? "Meta" : "Control", snapToGrid: pe, snapGrid: L, onlyRenderVisibleElements: R = !1, selectNodesOnDrag: me, nodesDraggable: he, autoPanOnNodeFocus: ge, nodesConnectable: _e, nodesFocusable: ve, nodeOrigin: ye = VC, edgesFocusable: be, edgesReconnectable: xe, elementsSelectable: Se = !0, defaultViewport: Ce = HC, minZoom: we = .5, maxZoom: Te = 2, translateExtent: Ee = vb, preventScrolling: De = !0, nodeExtent: Oe, defaultMarkerColor: ke = "#b1b1b7", zoomOnScroll: Ae = !0, zoomOnPinch: je = !0, panOnScroll: Me = !1, panOnScrollSpeed: Ne = .5, panOnScrollMode: Pe = Sb.Free, zoomOnDoubleClick: Fe = !0, panOnDrag: Ie = !0, onPaneClick: Le, onPaneMouseEnter: Re, onPaneMouseMove: ze, onPaneMouseLeave: Be, onPaneScroll: Ve, onPaneContextMenu: He, paneClickDistance: Ue = 1, nodeClickDistance: We = 0, children: Ge, onReconnect: Ke, onReconnectStart: qe, onReconnectEnd: Je, onEdgeContextMenu: Ye, onEdgeDoubleClick: Xe, onEdgeMouseEnter: Ze, onEdgeMouseMove: Qe, onEdgeMouseLeave: $e, reconnectRadius: et = 10, onNodesChange: tt, onEdgesChange: nt, noDragClassName: rt = "nodrag", noWheelClassName: it = "nowheel", noPanClassName: at = "nopan", fitView: ot, fitViewOptions: st, connectOnClick: ct, attributionPosition: lt, proOptions: ut, defaultEdgeOptions: dt, elevateNodesOnSelect: ft = !0, elevateEdgesOnSelect: pt = !1, disableKeyboardA11y: mt = !1, autoPanOnConnect: ht, autoPanOnNodeDrag: gt, autoPanOnSelection: _t = !0, autoPanSpeed: vt, connectionRadius: yt, isValidConnection: bt, onError: xt, style: St, id: Ct, nodeDragThreshold: wt, connectionDragThreshold: Tt, viewport: Et, onViewportChange: Dt, width: Ot, height: kt, colorMode: At = "light", debug: jt, onScroll: Mt, ariaLabelConfig: Nt, zIndexMode: Pt = "basic", ...Ft }, It) {
	let Lt = Ct || "1", Rt = JC(At), zt = (0, _.useCallback)((e) => {
		e.currentTarget.scrollTo({
			top: 0,
			left: 0,
			behavior: "instant"
		}), Mt?.(e);
	}, [Mt]);
	return (0, X.jsx)("div", {
		"data-testid": "rf__wrapper",
		...Ft,
		onScroll: zt,
		style: {
			...St,
			...wE
		},
		ref: It,
		className: Ip([
			"react-flow",
			i,
			Rt
		]),
		id: Ct,
		role: "application",
		children: (0, X.jsxs)(CE, {
			nodes: e,
			edges: t,
			width: Ot,
			height: kt,
			fitView: ot,
			fitViewOptions: st,
			minZoom: we,
			maxZoom: Te,
			nodeOrigin: ye,
			nodeExtent: Oe,
			zIndexMode: Pt,
			children: [
				(0, X.jsx)(KC, {
					nodes: e,
					edges: t,
					defaultNodes: n,
					defaultEdges: r,
					onConnect: p,
					onConnectStart: m,
					onConnectEnd: h,
					onClickConnectStart: g,
					onClickConnectEnd: v,
					nodesDraggable: he,
					autoPanOnNodeFocus: ge,
					nodesConnectable: _e,
					nodesFocusable: ve,
					edgesFocusable: be,
					edgesReconnectable: xe,
					elementsSelectable: Se,
					elevateNodesOnSelect: ft,
					elevateEdgesOnSelect: pt,
					minZoom: we,
					maxZoom: Te,
					nodeExtent: Oe,
					onNodesChange: tt,
					onEdgesChange: nt,
					snapToGrid: pe,
					snapGrid: L,
					connectionMode: F,
					translateExtent: Ee,
					connectOnClick: ct,
					defaultEdgeOptions: dt,
					fitView: ot,
					fitViewOptions: st,
					onNodesDelete: D,
					onEdgesDelete: O,
					onDelete: k,
					onNodeDragStart: w,
					onNodeDrag: T,
					onNodeDragStop: E,
					onSelectionDrag: ee,
					onSelectionDragStart: j,
					onSelectionDragStop: te,
					onMove: u,
					onMoveStart: d,
					onMoveEnd: f,
					noPanClassName: at,
					nodeOrigin: ye,
					rfId: Lt,
					autoPanOnConnect: ht,
					autoPanOnNodeDrag: gt,
					autoPanSpeed: vt,
					onError: xt,
					connectionRadius: yt,
					isValidConnection: bt,
					selectNodesOnDrag: me,
					nodeDragThreshold: wt,
					connectionDragThreshold: Tt,
					onBeforeDelete: P,
					debug: jt,
					ariaLabelConfig: Nt,
					zIndexMode: Pt
				}),
				(0, X.jsx)(vE, {
					onInit: l,
					onNodeClick: s,
					onEdgeClick: c,
					onNodeMouseEnter: y,
					onNodeMouseMove: b,
					onNodeMouseLeave: x,
					onNodeContextMenu: S,
					onNodeDoubleClick: C,
					nodeTypes: a,
					edgeTypes: o,
					connectionLineType: I,
					connectionLineStyle: re,
					connectionLineComponent: ie,
					connectionLineContainerStyle: ae,
					selectionKeyCode: se,
					selectionOnDrag: ce,
					selectionMode: le,
					deleteKeyCode: oe,
					multiSelectionKeyCode: de,
					panActivationKeyCode: ue,
					zoomActivationKeyCode: fe,
					onlyRenderVisibleElements: R,
					defaultViewport: Ce,
					translateExtent: Ee,
					minZoom: we,
					maxZoom: Te,
					preventScrolling: De,
					zoomOnScroll: Ae,
					zoomOnPinch: je,
					zoomOnDoubleClick: Fe,
					panOnScroll: Me,
					panOnScrollSpeed: Ne,
					panOnScrollMode: Pe,
					panOnDrag: Ie,
					autoPanOnSelection: _t,
					onPaneClick: Le,
					onPaneMouseEnter: Re,
					onPaneMouseMove: ze,
					onPaneMouseLeave: Be,
					onPaneScroll: Ve,
					onPaneContextMenu: He,
					paneClickDistance: Ue,
					nodeClickDistance: We,
					onSelectionContextMenu: M,
					onSelectionStart: N,
					onSelectionEnd: ne,
					onReconnect: Ke,
					onReconnectStart: qe,
					onReconnectEnd: Je,
					onEdgeContextMenu: Ye,
					onEdgeDoubleClick: Xe,
					onEdgeMouseEnter: Ze,
					onEdgeMouseMove: Qe,
					onEdgeMouseLeave: $e,
					reconnectRadius: et,
					defaultMarkerColor: ke,
					noDragClassName: rt,
					noWheelClassName: it,
					noPanClassName: at,
					rfId: Lt,
					disableKeyboardA11y: mt,
					nodeExtent: Oe,
					viewport: Et,
					onViewportChange: Dt,
					nodesDraggable: he
				}),
				(0, X.jsx)(BC, { onSelectionChange: A }),
				Ge,
				(0, X.jsx)(PC, {
					proOptions: ut,
					position: lt
				}),
				(0, X.jsx)(jC, {
					rfId: Lt,
					disableKeyboardA11y: mt
				})
			]
		})
	});
}
var EE = fw(TE);
_b.error014();
function DE({ dimensions: e, lineWidth: t, variant: n, className: r }) {
	return (0, X.jsx)("path", {
		strokeWidth: t,
		d: `M${e[0] / 2} 0 V${e[1]} M0 ${e[1] / 2} H${e[0]}`,
		className: Ip([
			"react-flow__background-pattern",
			n,
			r
		])
	});
}
function OE({ radius: e, className: t }) {
	return (0, X.jsx)("circle", {
		cx: e,
		cy: e,
		r: e,
		className: Ip([
			"react-flow__background-pattern",
			"dots",
			t
		])
	});
}
var kE;
(function(e) {
	e.Lines = "lines", e.Dots = "dots", e.Cross = "cross";
})(kE ||= {});
var AE = {
	[kE.Dots]: 1,
	[kE.Lines]: 1,
	[kE.Cross]: 6
}, jE = (e) => ({
	transform: e.transform,
	patternId: `pattern-${e.rfId}`
});
function ME({ id: e, variant: t = kE.Dots, gap: n = 20, size: r, lineWidth: i = 1, offset: a = 0, color: o, bgColor: s, style: c, className: l, patternClassName: u }) {
	let d = (0, _.useRef)(null), { transform: f, patternId: p } = xC(jE, gC), m = r || AE[t], h = t === kE.Dots, g = t === kE.Cross, v = Array.isArray(n) ? n : [n, n], y = [v[0] * f[2] || 1, v[1] * f[2] || 1], b = m * f[2], x = Array.isArray(a) ? a : [a, a], S = g ? [b, b] : y, C = [x[0] * f[2] + S[0] / 2, x[1] * f[2] + S[1] / 2], w = `${p}${e || ""}`;
	return (0, X.jsxs)("svg", {
		className: Ip(["react-flow__background", l]),
		style: {
			...c,
			...Tw,
			"--xy-background-color-props": s,
			"--xy-background-pattern-color-props": o
		},
		ref: d,
		"data-testid": "rf__background",
		children: [(0, X.jsx)("pattern", {
			id: w,
			x: f[0] % y[0],
			y: f[1] % y[1],
			width: y[0],
			height: y[1],
			patternUnits: "userSpaceOnUse",
			patternTransform: `translate(-${C[0]},-${C[1]})`,
			children: h ? (0, X.jsx)(OE, {
				radius: b / 2,
				className: u
			}) : (0, X.jsx)(DE, {
				dimensions: S,
				lineWidth: i,
				variant: t,
				className: u
			})
		}), (0, X.jsx)("rect", {
			x: "0",
			y: "0",
			width: "100%",
			height: "100%",
			fill: `url(#${w})`
		})]
	});
}
ME.displayName = "Background";
var NE = (0, _.memo)(ME);
function PE() {
	return (0, X.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 32",
		children: (0, X.jsx)("path", { d: "M32 18.133H18.133V32h-4.266V18.133H0v-4.266h13.867V0h4.266v13.867H32z" })
	});
}
function FE() {
	return (0, X.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 5",
		children: (0, X.jsx)("path", { d: "M0 0h32v4.2H0z" })
	});
}
function IE() {
	return (0, X.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 32 30",
		children: (0, X.jsx)("path", { d: "M3.692 4.63c0-.53.4-.938.939-.938h5.215V0H4.708C2.13 0 0 2.054 0 4.63v5.216h3.692V4.631zM27.354 0h-5.2v3.692h5.17c.53 0 .984.4.984.939v5.215H32V4.631A4.624 4.624 0 0027.354 0zm.954 24.83c0 .532-.4.94-.939.94h-5.215v3.768h5.215c2.577 0 4.631-2.13 4.631-4.707v-5.139h-3.692v5.139zm-23.677.94c-.531 0-.939-.4-.939-.94v-5.138H0v5.139c0 2.577 2.13 4.707 4.708 4.707h5.138V25.77H4.631z" })
	});
}
function LE() {
	return (0, X.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 25 32",
		children: (0, X.jsx)("path", { d: "M21.333 10.667H19.81V7.619C19.81 3.429 16.38 0 12.19 0 8 0 4.571 3.429 4.571 7.619v3.048H3.048A3.056 3.056 0 000 13.714v15.238A3.056 3.056 0 003.048 32h18.285a3.056 3.056 0 003.048-3.048V13.714a3.056 3.056 0 00-3.048-3.047zM12.19 24.533a3.056 3.056 0 01-3.047-3.047 3.056 3.056 0 013.047-3.048 3.056 3.056 0 013.048 3.048 3.056 3.056 0 01-3.048 3.047zm4.724-13.866H7.467V7.619c0-2.59 2.133-4.724 4.723-4.724 2.591 0 4.724 2.133 4.724 4.724v3.048z" })
	});
}
function RE() {
	return (0, X.jsx)("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		viewBox: "0 0 25 32",
		children: (0, X.jsx)("path", { d: "M21.333 10.667H19.81V7.619C19.81 3.429 16.38 0 12.19 0c-4.114 1.828-1.37 2.133.305 2.438 1.676.305 4.42 2.59 4.42 5.181v3.048H3.047A3.056 3.056 0 000 13.714v15.238A3.056 3.056 0 003.048 32h18.285a3.056 3.056 0 003.048-3.048V13.714a3.056 3.056 0 00-3.048-3.047zM12.19 24.533a3.056 3.056 0 01-3.047-3.047 3.056 3.056 0 013.047-3.048 3.056 3.056 0 013.048 3.048 3.056 3.056 0 01-3.048 3.047z" })
	});
}
function zE({ children: e, className: t, ...n }) {
	return (0, X.jsx)("button", {
		type: "button",
		className: Ip(["react-flow__controls-button", t]),
		...n,
		children: e
	});
}
var BE = (e) => ({
	isInteractive: e.nodesDraggable || e.nodesConnectable || e.elementsSelectable,
	minZoomReached: e.transform[2] <= e.minZoom,
	maxZoomReached: e.transform[2] >= e.maxZoom,
	ariaLabelConfig: e.ariaLabelConfig
});
function VE({ style: e, showZoom: t = !0, showFitView: n = !0, showInteractive: r = !0, fitViewOptions: i, onZoomIn: a, onZoomOut: o, onFitView: s, onInteractiveChange: c, className: l, children: u, position: d = "bottom-left", orientation: f = "vertical", "aria-label": p }) {
	let m = SC(), { isInteractive: h, minZoomReached: g, maxZoomReached: _, ariaLabelConfig: v } = xC(BE, gC), { zoomIn: y, zoomOut: b, fitView: x } = bw();
	return (0, X.jsxs)(MC, {
		className: Ip([
			"react-flow__controls",
			f === "horizontal" ? "horizontal" : "vertical",
			l
		]),
		position: d,
		style: e,
		"data-testid": "rf__controls",
		"aria-label": p ?? v["controls.ariaLabel"],
		children: [
			t && (0, X.jsxs)(X.Fragment, { children: [(0, X.jsx)(zE, {
				onClick: () => {
					y(), a?.();
				},
				className: "react-flow__controls-zoomin",
				title: v["controls.zoomIn.ariaLabel"],
				"aria-label": v["controls.zoomIn.ariaLabel"],
				disabled: _,
				children: (0, X.jsx)(PE, {})
			}), (0, X.jsx)(zE, {
				onClick: () => {
					b(), o?.();
				},
				className: "react-flow__controls-zoomout",
				title: v["controls.zoomOut.ariaLabel"],
				"aria-label": v["controls.zoomOut.ariaLabel"],
				disabled: g,
				children: (0, X.jsx)(FE, {})
			})] }),
			n && (0, X.jsx)(zE, {
				className: "react-flow__controls-fitview",
				onClick: () => {
					x(i), s?.();
				},
				title: v["controls.fitView.ariaLabel"],
				"aria-label": v["controls.fitView.ariaLabel"],
				children: (0, X.jsx)(IE, {})
			}),
			r && (0, X.jsx)(zE, {
				className: "react-flow__controls-interactive",
				onClick: () => {
					m.setState({
						nodesDraggable: !h,
						nodesConnectable: !h,
						elementsSelectable: !h
					}), c?.(!h);
				},
				title: v["controls.interactive.ariaLabel"],
				"aria-label": v["controls.interactive.ariaLabel"],
				children: h ? (0, X.jsx)(RE, {}) : (0, X.jsx)(LE, {})
			}),
			u
		]
	});
}
VE.displayName = "Controls", (0, _.memo)(VE);
function HE({ id: e, x: t, y: n, width: r, height: i, style: a, color: o, strokeColor: s, strokeWidth: c, className: l, borderRadius: u, shapeRendering: d, selected: f, onClick: p }) {
	let { background: m, backgroundColor: h } = a || {}, g = o || m || h;
	return (0, X.jsx)("rect", {
		className: Ip([
			"react-flow__minimap-node",
			{ selected: f },
			l
		]),
		x: t,
		y: n,
		rx: u,
		ry: u,
		width: r,
		height: i,
		style: {
			fill: g,
			stroke: s,
			strokeWidth: c
		},
		shapeRendering: d,
		onClick: p ? (t) => p(t, e) : void 0
	});
}
var UE = (0, _.memo)(HE), WE = (e) => e.nodes.map((e) => e.id), GE = (e) => e instanceof Function ? e : () => e;
function KE({ nodeStrokeColor: e, nodeColor: t, nodeClassName: n = "", nodeBorderRadius: r = 5, nodeStrokeWidth: i, nodeComponent: a = UE, onClick: o }) {
	let s = xC(WE, gC), c = GE(t), l = GE(e), u = GE(n), d = typeof window > "u" || window.chrome ? "crispEdges" : "geometricPrecision";
	return (0, X.jsx)(X.Fragment, { children: s.map((e) => (0, X.jsx)(JE, {
		id: e,
		nodeColorFunc: c,
		nodeStrokeColorFunc: l,
		nodeClassNameFunc: u,
		nodeBorderRadius: r,
		nodeStrokeWidth: i,
		NodeComponent: a,
		onClick: o,
		shapeRendering: d
	}, e)) });
}
function qE({ id: e, nodeColorFunc: t, nodeStrokeColorFunc: n, nodeClassNameFunc: r, nodeBorderRadius: i, nodeStrokeWidth: a, shapeRendering: o, NodeComponent: s, onClick: c }) {
	let { node: l, x: u, y: d, width: f, height: p } = xC((t) => {
		let n = t.nodeLookup.get(e);
		if (!n) return {
			node: void 0,
			x: 0,
			y: 0,
			width: 0,
			height: 0
		};
		let r = n.internals.userNode, { x: i, y: a } = n.internals.positionAbsolute, { width: o, height: s } = dx(r);
		return {
			node: r,
			x: i,
			y: a,
			width: o,
			height: s
		};
	}, gC);
	return !l || l.hidden || !fx(l) ? null : (0, X.jsx)(s, {
		x: u,
		y: d,
		width: f,
		height: p,
		style: l.style,
		selected: !!l.selected,
		className: r(l),
		color: t(l),
		borderRadius: i,
		strokeColor: n(l),
		strokeWidth: a,
		shapeRendering: o,
		onClick: c,
		id: l.id
	});
}
var JE = (0, _.memo)(qE), YE = (0, _.memo)(KE), XE = 200, ZE = 150, QE = (e) => !e.hidden, $E = (e) => {
	let t = {
		x: -e.transform[0] / e.transform[2],
		y: -e.transform[1] / e.transform[2],
		width: e.width / e.transform[2],
		height: e.height / e.transform[2]
	}, n = !1;
	for (let t of e.nodeLookup.values()) if (!t.hidden) {
		n = !0;
		break;
	}
	return {
		viewBB: t,
		boundingRect: n ? Xb(Nb(e.nodeLookup, { filter: QE }), t) : t,
		rfId: e.rfId,
		panZoom: e.panZoom,
		translateExtent: e.translateExtent,
		flowWidth: e.width,
		flowHeight: e.height,
		ariaLabelConfig: e.ariaLabelConfig
	};
}, eD = (e, t) => e.x === t.x && e.y === t.y && e.width === t.width && e.height === t.height, tD = (e, t) => eD(e.viewBB, t.viewBB) && eD(e.boundingRect, t.boundingRect) && e.rfId === t.rfId && e.panZoom === t.panZoom && e.translateExtent === t.translateExtent && e.flowWidth === t.flowWidth && e.flowHeight === t.flowHeight && e.ariaLabelConfig === t.ariaLabelConfig, nD = "react-flow__minimap-desc";
function rD({ style: e, className: t, nodeStrokeColor: n, nodeColor: r, nodeClassName: i = "", nodeBorderRadius: a = 5, nodeStrokeWidth: o, nodeComponent: s, bgColor: c, maskColor: l, maskStrokeColor: u, maskStrokeWidth: d, position: f = "bottom-right", onClick: p, onNodeClick: m, pannable: h = !1, zoomable: g = !1, ariaLabel: v, inversePan: y, zoomStep: b = 1, offsetScale: x = 5 }) {
	let S = SC(), C = (0, _.useRef)(null), { boundingRect: w, panZoom: T, viewBB: E, rfId: D, translateExtent: O, flowWidth: k, flowHeight: A, ariaLabelConfig: j } = xC($E, tD), ee = e?.width ?? XE, te = e?.height ?? ZE, M = w.width / ee, N = w.height / te, ne = Math.max(M, N), P = ne * ee, F = ne * te, I = x * ne, re = w.x - (P - w.width) / 2 - I, ie = w.y - (F - w.height) / 2 - I, ae = P + I * 2, oe = F + I * 2, se = `${nD}-${D}`, ce = (0, _.useRef)(0), le = (0, _.useRef)();
	ce.current = ne, (0, _.useEffect)(() => {
		let e = S.getState().panZoom;
		if (C.current && e) return le.current = jS({
			domNode: C.current,
			panZoom: e,
			getTransform: () => S.getState().transform,
			getViewScale: () => ce.current
		}), () => {
			le.current?.destroy();
		};
	}, [T]), (0, _.useEffect)(() => {
		le.current?.update({
			translateExtent: O,
			width: k,
			height: A,
			inversePan: y,
			pannable: h,
			zoomStep: b,
			zoomable: g
		});
	}, [
		h,
		g,
		y,
		b,
		O,
		k,
		A
	]);
	let ue = p ? (e) => {
		let [t, n] = le.current?.pointer(e) || [0, 0];
		p(e, {
			x: t,
			y: n
		});
	} : void 0, de = (0, _.useCallback)((e, t) => {
		let n = S.getState().nodeLookup.get(t).internals.userNode;
		m?.(e, n);
	}, [m]), fe = m ? de : void 0, pe = v ?? j["minimap.ariaLabel"];
	return (0, X.jsx)(MC, {
		position: f,
		style: {
			...e,
			"--xy-minimap-background-color-props": typeof c == "string" ? c : void 0,
			"--xy-minimap-mask-background-color-props": typeof l == "string" ? l : void 0,
			"--xy-minimap-mask-stroke-color-props": typeof u == "string" ? u : void 0,
			"--xy-minimap-mask-stroke-width-props": typeof d == "number" ? d * ne : void 0,
			"--xy-minimap-node-background-color-props": typeof r == "string" ? r : void 0,
			"--xy-minimap-node-stroke-color-props": typeof n == "string" ? n : void 0,
			"--xy-minimap-node-stroke-width-props": typeof o == "number" ? o : void 0
		},
		className: Ip(["react-flow__minimap", t]),
		"data-testid": "rf__minimap",
		children: (0, X.jsxs)("svg", {
			width: ee,
			height: te,
			viewBox: `${re} ${ie} ${ae} ${oe}`,
			className: "react-flow__minimap-svg",
			role: "img",
			"aria-labelledby": se,
			ref: C,
			onClick: ue,
			children: [
				pe && (0, X.jsx)("title", {
					id: se,
					children: pe
				}),
				(0, X.jsx)(YE, {
					onClick: fe,
					nodeColor: r,
					nodeStrokeColor: n,
					nodeBorderRadius: a,
					nodeClassName: i,
					nodeStrokeWidth: o,
					nodeComponent: s
				}),
				(0, X.jsx)("path", {
					className: "react-flow__minimap-mask",
					d: `M${re - I},${ie - I}h${ae + I * 2}v${oe + I * 2}h${-ae - I * 2}z
        M${E.x},${E.y}h${E.width}v${E.height}h${-E.width}z`,
					fillRule: "evenodd",
					pointerEvents: "none"
				})
			]
		})
	});
}
rD.displayName = "MiniMap";
var iD = (0, _.memo)(rD), aD = (e) => (t) => e ? `${Math.max(1 / t.transform[2], 1)}` : void 0, oD = {
	[KS.Line]: "right",
	[KS.Handle]: "bottom-right"
};
function sD({ nodeId: e, position: t, variant: n = KS.Handle, className: r, style: i = void 0, children: a, color: o, minWidth: s = 10, minHeight: c = 10, maxWidth: l = Number.MAX_VALUE, maxHeight: u = Number.MAX_VALUE, keepAspectRatio: d = !1, resizeDirection: f, autoScale: p = !0, shouldResize: m, onResizeStart: h, onResize: g, onResizeEnd: v }) {
	let y = zw(), b = typeof e == "string" ? e : y, x = SC(), S = (0, _.useRef)(null), C = n === KS.Handle, w = xC((0, _.useCallback)(aD(C && p), [C, p]), gC), T = (0, _.useRef)(null), E = t ?? oD[n];
	(0, _.useEffect)(() => {
		if (S.current && b) return T.current ||= rC({
			domNode: S.current,
			nodeId: b,
			getStoreItems: () => {
				let { nodeLookup: e, transform: t, snapGrid: n, snapToGrid: r, nodeOrigin: i, domNode: a } = x.getState();
				return {
					nodeLookup: e,
					transform: t,
					snapGrid: n,
					snapToGrid: r,
					nodeOrigin: i,
					paneDomNode: a
				};
			},
			onChange: (e, t) => {
				let { triggerNodeChanges: n, nodeLookup: r, parentLookup: i, nodeOrigin: a } = x.getState(), o = [], s = {
					x: e.x,
					y: e.y
				}, c = r.get(b);
				if (c && c.expandParent && c.parentId) {
					let t = c.origin ?? a, n = e.width ?? c.measured.width ?? 0, l = e.height ?? c.measured.height ?? 0, u = uS([{
						id: c.id,
						parentId: c.parentId,
						rect: {
							width: n,
							height: l,
							...px({
								x: e.x ?? c.position.x,
								y: e.y ?? c.position.y
							}, {
								width: n,
								height: l
							}, c.parentId, r, t)
						}
					}], r, i, a);
					o.push(...u), s.x = e.x ? Math.max(t[0] * n, e.x) : void 0, s.y = e.y ? Math.max(t[1] * l, e.y) : void 0;
				}
				if (s.x !== void 0 && s.y !== void 0) {
					let e = {
						id: b,
						type: "position",
						position: { ...s }
					};
					o.push(e);
				}
				if (e.width !== void 0 && e.height !== void 0) {
					let t = {
						id: b,
						type: "dimensions",
						resizing: !0,
						setAttributes: f ? f === "horizontal" ? "width" : "height" : !0,
						dimensions: {
							width: e.width,
							height: e.height
						}
					};
					o.push(t);
				}
				for (let e of t) {
					let t = {
						...e,
						type: "position"
					};
					o.push(t);
				}
				n(o);
			},
			onEnd: ({ width: e, height: t }) => {
				let n = {
					id: b,
					type: "dimensions",
					resizing: !1,
					dimensions: {
						width: e,
						height: t
					}
				};
				x.getState().triggerNodeChanges([n]);
			}
		}), T.current.update({
			controlPosition: E,
			boundaries: {
				minWidth: s,
				minHeight: c,
				maxWidth: l,
				maxHeight: u
			},
			keepAspectRatio: d,
			resizeDirection: f,
			onResizeStart: h,
			onResize: g,
			onResizeEnd: v,
			shouldResize: m
		}), () => {
			T.current?.destroy();
		};
	}, [
		E,
		s,
		c,
		l,
		u,
		d,
		h,
		g,
		v,
		m
	]);
	let D = E.split("-");
	return (0, X.jsx)("div", {
		className: Ip([
			"react-flow__resize-control",
			"nodrag",
			...D,
			n,
			r
		]),
		ref: S,
		style: {
			...i,
			scale: w,
			...o && { [C ? "backgroundColor" : "borderColor"]: o }
		},
		children: a
	});
}
(0, _.memo)(sD);
// src/view/canvas/Controls.tsx
function cD({ boxing: e, onBoxing: t }) {
	let n = z();
	return /* @__PURE__ */ (0, X.jsxs)(MC, {
		position: "bottom-left",
		className: "ll-controls",
		role: "toolbar",
		"aria-label": "View",
		children: [
			/* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-button",
				"aria-label": "Zoom in",
				title: "Zoom in",
				onClick: () => yf(n, 1.25),
				children: /* @__PURE__ */ (0, X.jsx)(Pf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-button",
				"aria-label": "Zoom out",
				title: "Zoom out",
				onClick: () => yf(n, .8),
				children: /* @__PURE__ */ (0, X.jsx)(lD, {})
			}),
			/* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-button",
				"aria-label": "Show everything",
				title: "Show everything (F)",
				onClick: () => n.getState().flyTo("all"),
				children: /* @__PURE__ */ (0, X.jsx)(Q, {})
			}),
			/* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-button",
				"aria-label": "Select by drawing a box",
				"aria-pressed": e,
				title: "Select by drawing a box (or hold Shift)",
				onClick: () => t(!e),
				children: /* @__PURE__ */ (0, X.jsx)(uD, {})
			})
		]
	});
}
var lD = () => /* @__PURE__ */ (0, X.jsx)("svg", {
	viewBox: "0 0 16 16",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: "1.5",
	strokeLinecap: "round",
	"aria-hidden": "true",
	children: /* @__PURE__ */ (0, X.jsx)("path", { d: "M3 8h10" })
}), uD = () => /* @__PURE__ */ (0, X.jsxs)("svg", {
	viewBox: "0 0 16 16",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: "1.5",
	strokeLinecap: "round",
	strokeLinejoin: "round",
	"aria-hidden": "true",
	children: [/* @__PURE__ */ (0, X.jsx)("path", {
		d: "M2.5 2.5h8v8h-8z",
		strokeDasharray: "2 2"
	}), /* @__PURE__ */ (0, X.jsx)("path", {
		d: "m8.5 8.5 5 1.8-2.2 1-1 2.2z",
		fill: "currentColor"
	})]
});
// src/view/canvas/EmptyState.tsx
function dD() {
	let e = z();
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-empty",
		children: [
			/* @__PURE__ */ (0, X.jsx)("p", {
				className: "ll-empty-title",
				children: "Nothing here yet"
			}),
			/* @__PURE__ */ (0, X.jsxs)("p", { children: [
				"Drag a layer here, or press ",
				/* @__PURE__ */ (0, X.jsx)("kbd", {
					className: "ll-kbd",
					children: "/"
				}),
				" to search."
			] }),
			/* @__PURE__ */ (0, X.jsxs)("p", { children: [/* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-button primary",
				onClick: () => {
					let { x: t, y: n } = gf(e);
					Y(e, xa(J(e.getState()), "Input", {
						kind: "at",
						x: Math.round(t),
						y: Math.round(n)
					}, []));
				},
				children: "Add an Input"
			}), /* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-button framed",
				onClick: () => e.getState().show({
					kind: "add",
					place: { kind: "selection" }
				}),
				children: "Search layers"
			})] })
		]
	});
}
// src/view/canvas/FarName.tsx
var fD = .7;
function pD({ text: e, size: t }) {
	let n = Math.floor(Math.min((t.width - 20) / (fD * e.length), t.height * .75));
	return /* @__PURE__ */ (0, X.jsx)("div", {
		className: "ll-far",
		style: { fontSize: `min(var(--ll-far), ${n}px)` },
		"aria-hidden": "true",
		children: e
	});
}
// src/view/canvas/FoldButton.tsx
function mD({ folded: e, title: t, onClick: n }) {
	let r = `${e ? "Unfold" : "Fold"} group ${t}`;
	return /* @__PURE__ */ (0, X.jsx)("button", {
		type: "button",
		className: `ll-sign fold nodrag${e ? " folded" : ""}`,
		"aria-label": r,
		title: r,
		"aria-expanded": !e,
		onClick: (e) => {
			e.stopPropagation(), n();
		},
		onDoubleClick: (e) => e.stopPropagation(),
		children: /* @__PURE__ */ (0, X.jsx)(rp, {})
	});
}
// src/view/canvas/InlineName.tsx
function hD({ shown: e, text: t, label: n, className: r, onRename: i }) {
	let [a, o] = (0, _.useState)(!1);
	if (!a) return /* @__PURE__ */ (0, X.jsx)("span", {
		className: r,
		title: "Double-click to rename",
		onDoubleClick: (e) => {
			e.stopPropagation(), o(!0);
		},
		children: e
	});
	let s = (e) => {
		o(!1), e !== null && e.trim() !== t && i(e.trim());
	};
	return /* @__PURE__ */ (0, X.jsx)("input", {
		className: "ll-inline-name nodrag nopan",
		"aria-label": n,
		defaultValue: t,
		placeholder: e,
		autoFocus: !0,
		onFocus: (e) => e.target.select(),
		onKeyDown: (e) => {
			e.stopPropagation(), e.key === "Enter" && s(e.currentTarget.value), (e.key === "Escape" || e.key === "Enter") && (e.key === "Escape" && s(null), e.currentTarget.closest(".ll-canvas")?.focus({ preventScroll: !0 }));
		},
		onBlur: (e) => s(e.target.value),
		onDoubleClick: (e) => e.stopPropagation(),
		onPointerDown: (e) => e.stopPropagation()
	});
}
// src/view/canvas/Ports.tsx
function gD({ id: e, inputs: t, outs: n, direction: r, marks: i, armed: a }) {
	let { rfId: o } = SC().getState(), [s, c] = r === "LR" ? [$.Left, $.Right] : [$.Top, $.Bottom], l = [...t.map((e, n) => ({
		port: e,
		type: "target",
		side: s,
		labelled: t.length > 1,
		mark: i[n]
	})), ...n.map((e, r) => ({
		port: e,
		type: "source",
		side: c,
		labelled: n.length > 1,
		mark: i[t.length + r]
	}))];
	return /* @__PURE__ */ (0, X.jsx)(X.Fragment, { children: l.map((t) => a ? /* @__PURE__ */ (0, X.jsx)(_D, { ...t }, t.port.handle) : /* @__PURE__ */ (0, X.jsx)(vD, {
		id: e,
		flow: o,
		...t
	}, t.port.handle)) });
}
var _D = (e) => /* @__PURE__ */ (0, X.jsx)(qw, {
	id: e.port.handle,
	type: e.type,
	position: e.side,
	className: SD(e),
	...bD(e),
	children: /* @__PURE__ */ (0, X.jsx)(yD, { ...e })
}), vD = ({ id: e, flow: t, ...n }) => /* @__PURE__ */ (0, X.jsx)("div", {
	"data-handleid": n.port.handle,
	"data-nodeid": e,
	"data-handlepos": n.side,
	"data-id": `${t}-${e}-${n.port.handle}-${n.type}`,
	className: `react-flow__handle react-flow__handle-${n.side} nodrag nopan ${n.type} connectable connectablestart connectableend connectionindicator ${SD(n)}`,
	...bD(n),
	children: /* @__PURE__ */ (0, X.jsx)(yD, { ...n })
}), yD = ({ port: e, labelled: t }) => t && /* @__PURE__ */ (0, X.jsx)("span", {
	className: "ll-plug-label",
	children: e.label
}), bD = ({ port: e, type: t }) => ({
	style: {
		left: e.x,
		top: e.y
	},
	title: e.label,
	"aria-label": `${t === "target" ? "Input" : "Output"} ${e.label}`
}), xD = {
	y: "fits",
	n: "bars",
	h: "held"
}, SD = ({ port: e, type: t, mark: n }) => [
	"ll-plug",
	e.many && t === "target" && "many",
	!e.main && "optional",
	n && xD[n]
].filter(Boolean).join(" ");
// src/view/canvas/useArmed.ts
function CD() {
	let [e, t] = (0, _.useState)(!1);
	return [e, (n) => {
		e || n.pointerType === "mouse" && n.buttons !== 0 || (0, _C.flushSync)(() => t(!0));
	}];
}
// src/core/verdict.ts
var wD = (e, t) => JSON.stringify([e, t]), TD = (e, t) => ({
	held: t,
	loops: t.end === "output" ? pe(e, [t.node]) : fe(e, [t.node]),
	reasons: null
}), ED = (e, t) => ({
	...e,
	reasons: t.problem ? null : new Map(t.bars.flatMap(({ nodes: e, port: t, reason: n }) => e.map((e) => [wD(e, t), n])))
});
function DD(e, t, n, r) {
	let { held: i, loops: a, reasons: o } = t;
	if (n === i.node) return "A layer cannot feed itself.";
	if (a.has(n)) {
		let [t, r] = i.end === "output" ? [n, i.node] : [i.node, n];
		return `This would close a loop: ${zn(e, r)} already depends on ${zn(e, t)}.`;
	}
	return o?.get(wD(n, r)) ?? "";
}
function OD(e, t, n) {
	let r = V(e), i = t.held.end === "output" ? kD(e, n) : AD(e, n), a = i.map((e) => DD(r, t, n, e.name)), o = i.find((e, t) => e.free && a[t] === "") ?? i.find((e, t) => a[t] === "");
	if (o) return { port: o.name };
	let s = t.held.end === "output" ? `${zn(r, n)} takes no tensor.` : `${zn(r, n)} gives no tensor.`;
	return { refused: a[0] ?? s };
}
var kD = (e, t) => tr(e, t).map((e) => ({
	name: e.name,
	free: e.many || e.edges.length === 0
})), AD = (e, t) => Array.from({ length: sr(e, t) }, (e, t) => ({
	name: String(t),
	free: !0
})), jD = {
	verdicts: null,
	scene: null,
	moved: null,
	over: null
}, MD = () => b()(() => jD), ND = (e) => e.setState(jD), PD = (0, _.createContext)(null);
function FD() {
	let e = (0, _.useContext)(PD);
	if (!e) throw Error("The canvas's parts live inside WiringContext.");
	return e;
}
var ID = (e) => S(FD(), e), LD = (e, t, n) => ID((r) => RD(r, e, t, n));
function RD({ verdicts: e, scene: t }, n, r, i) {
	if (!e || !t) return "";
	let a = V(t), { held: o } = e, s = (t, r) => {
		let i = Nr(n, t.handle);
		return i.node === o.node && i.port === o.port && r === o.end ? "h" : r === o.end ? "-" : DD(a, e, i.node, i.port) === "" ? "y" : "n";
	};
	return r.map((e) => s(e, "input")).join("") + i.map((e) => s(e, "output")).join("");
}
var zD = (e) => e !== "" && !e.includes("y") && !e.includes("h"), BD = (0, _.memo)(function({ id: e, data: { folded: t }, selected: n }) {
	let r = z(), [i, a] = CD(), o = LD(e, t.inputs, t.outs), s = [
		"ll-card",
		"ll-folded",
		t.state,
		n && "selected",
		zD(o) && "barred"
	];
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: s.filter(Boolean).join(" "),
		title: t.problem || void 0,
		...i ? {} : {
			onPointerEnter: a,
			onPointerMove: a
		},
		children: [
			/* @__PURE__ */ (0, X.jsx)(pD, {
				text: t.title.slice(0, 14),
				size: t.size
			}),
			/* @__PURE__ */ (0, X.jsxs)("div", {
				className: "ll-card-body",
				children: [
					/* @__PURE__ */ (0, X.jsxs)("div", {
						className: "ll-card-head",
						children: [/* @__PURE__ */ (0, X.jsx)(hD, {
							shown: t.title,
							text: t.title,
							label: "Title of the group",
							className: "ll-card-kind",
							onRename: (e) => e && void Y(r, yo(J(r.getState()), t.group, e))
						}), /* @__PURE__ */ (0, X.jsxs)("span", {
							className: "ll-card-signs",
							children: [
								t.state === "error" && /* @__PURE__ */ (0, X.jsx)("span", {
									className: "ll-sign error",
									role: "img",
									"aria-label": "A layer inside has an error",
									children: /* @__PURE__ */ (0, X.jsx)(qf, {})
								}),
								t.state === "placeholder" && /* @__PURE__ */ (0, X.jsx)("span", {
									className: "ll-sign warning",
									role: "img",
									"aria-label": "A layer inside is a placeholder",
									title: "A layer inside is a placeholder",
									children: /* @__PURE__ */ (0, X.jsx)($f, {})
								}),
								t.state === "waiting" && /* @__PURE__ */ (0, X.jsx)("span", {
									className: "ll-sign waiting",
									role: "img",
									"aria-label": "A layer inside is waiting",
									children: /* @__PURE__ */ (0, X.jsx)(Zf, {})
								}),
								/* @__PURE__ */ (0, X.jsx)(mD, {
									folded: !0,
									title: t.title,
									onClick: () => void Y(r, bo(J(r.getState()), t.group, !1))
								})
							]
						})]
					}),
					/* @__PURE__ */ (0, X.jsx)("div", {
						className: "ll-card-line",
						children: t.kinds
					}),
					/* @__PURE__ */ (0, X.jsx)("div", {
						className: "ll-card-foot",
						children: /* @__PURE__ */ (0, X.jsxs)("span", {
							className: "ll-card-shape",
							children: [t.count, " layers"]
						})
					})
				]
			}),
			/* @__PURE__ */ (0, X.jsx)(gD, {
				id: e,
				armed: i,
				inputs: t.inputs,
				outs: t.outs,
				direction: t.direction,
				marks: o
			})
		]
	});
}, (e, t) => e.data === t.data && e.selected === t.selected), VD = (0, _.memo)(function({ data: { frame: e } }) {
	let t = z();
	return /* @__PURE__ */ (0, X.jsx)("div", {
		className: `ll-frame${e.selected ? " selected" : ""}`,
		children: /* @__PURE__ */ (0, X.jsxs)("div", {
			className: "ll-frame-title",
			children: [/* @__PURE__ */ (0, X.jsx)(mD, {
				folded: !1,
				title: e.title,
				onClick: () => void Y(t, bo(J(t.getState()), e.group, !0))
			}), /* @__PURE__ */ (0, X.jsx)(hD, {
				shown: e.title,
				text: e.title,
				label: "Title of the group",
				className: "ll-frame-name",
				onRename: (n) => n && void Y(t, yo(J(t.getState()), e.group, n))
			})]
		})
	});
}, (e, t) => e.data === t.data), HD = (e, t, n) => ({
	name: e,
	colour: t,
	glyph: n
}), UD = HD("Input", "#64748b", "M1.5 6h6M5 3.5 7.5 6 5 8.5M10.5 1.5v9"), WD = HD("Nested model", "#9f5fc0", "M1.5 1.5h9v9h-9zM4.5 4.5h3v3h-3z"), GD = HD("Operation", "#8a7a5c", "M6 1.5v5M3.5 4h5M3.5 10h5"), KD = HD("Placeholder", "#b4613f", "M1.5 3.5v-2h2M8.5 1.5h2v2M10.5 8.5v2h-2M3.5 10.5h-2v-2M4.8 4.6a1.3 1.3 0 1 1 1.9 1.2c-.5.3-.7.5-.7 1M6 8.6v.01"), qD = HD("Custom", "#d4567f", "M4.6 1.5c-1.7 0-1.5 1-1.5 2.2S2.6 6 1.5 6c1.1 0 1.6 1.1 1.6 2.3s-.2 2.2 1.5 2.2M7.4 1.5c1.7 0 1.5 1 1.5 2.2S9.4 6 10.5 6c-1.1 0-1.6 1.1-1.6 2.3s.2 2.2-1.5 2.2"), JD = HD("Other", "#7c8aa0", "M2 6h.01M6 6h.01M10 6h.01"), YD = [
	[/Pool|UpSampling|Cropping|ZeroPadding|Resizing/, HD("Pooling and resizing", "#2a9d8f", "M1.5 2.5h9L7.7 9.5H4.3z")],
	[/Conv/, HD("Convolution", "#4a7fd6", "M1.5 1.5h9v9h-9zM4.5 1.5v9M7.5 1.5v9M1.5 4.5h9M1.5 7.5h9")],
	[/Concatenate|Add$|Average$|Maximum|Minimum|Multiply|Subtract|Dot$/, HD("Merging", "#b5569b", "M1.5 2c3 0 2.5 4 5 4h4M1.5 10c3 0 2.5-4 5-4")],
	[/LSTM|GRU|RNN|Bidirectional|TimeDistributed/, HD("Recurrent", "#5e8c3a", "M9.8 4.5A4.2 4.2 0 1 0 10.2 7M10 1.8v2.8H7.2")],
	[/Attention/, HD("Attention", "#c2574f", "M1 6s2-3.5 5-3.5S11 6 11 6 9 9.5 6 9.5 1 6 1 6zM6 5v2")],
	[/Normalization/, HD("Normalization", "#5aa4b8", "M1 9.8c3.2 0 2.8-7.6 5-7.6s1.8 7.6 5 7.6")],
	[/Dropout|Noise|Regularization/, HD("Regularization", "#a3884d", "M6 1.8a4.2 4.2 0 1 0 0 8.4 4.2 4.2 0 0 0 0-8.4zM3.1 3.1l5.8 5.8")],
	[/Flatten|Reshape|Permute|RepeatVector/, HD("Reshaping", "#8d8fb0", "M1.5 4.5v-3h3M10.5 7.5v3h-3M1.5 1.5l9 9")],
	[/Dense|Embedding/, HD("Dense", "#dd8a3e", "M2 2.5h8M2 9.5h8M2 2.5l8 7M2 9.5l8-7")],
	[/Activation|ReLU|Softmax|ELU/, HD("Activation", "#c9a227", "M1.5 9H6l4-6.5")]
];
[...YD.map(([, e]) => e)];
var XD = /* @__PURE__ */ new Map();
function ZD(e) {
	let t = XD.get(e) ?? QD(e);
	return XD.set(e, t), t;
}
function QD(e) {
	return e === "Input" ? UD : e.startsWith("model:") ? WD : e.startsWith("placeholder:") ? KD : e.startsWith("custom:") ? qD : e.startsWith("ops.") ? GD : YD.find(([t]) => t.test(e))?.[1] ?? JD;
}
// src/view/FamilyGlyph.tsx
function $D({ family: e, size: t = 12 }) {
	return /* @__PURE__ */ (0, X.jsx)("svg", {
		className: "ll-glyph",
		viewBox: "0 0 12 12",
		width: t,
		height: t,
		fill: "none",
		stroke: e.colour,
		strokeWidth: "1.3",
		strokeLinecap: "round",
		strokeLinejoin: "round",
		"aria-hidden": "true",
		children: /* @__PURE__ */ (0, X.jsx)("path", { d: e.glyph })
	});
}
// src/view/canvas/CardState.tsx
function eO({ card: e }) {
	let t = z();
	return /* @__PURE__ */ (0, X.jsxs)("span", {
		className: "ll-card-signs",
		children: [
			e.model !== null && /* @__PURE__ */ (0, X.jsx)(rO, {
				className: "model",
				words: `Holds the model ${e.model}: double-click to open it`,
				children: /* @__PURE__ */ (0, X.jsx)(ip, {})
			}),
			e.note && /* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-sign note nodrag",
				title: e.note,
				"aria-label": `Note: ${e.note}`,
				onClick: () => t.getState().show({
					kind: "note",
					node: e.id
				}),
				children: /* @__PURE__ */ (0, X.jsx)(iO, {})
			}),
			e.bypassed ? /* @__PURE__ */ (0, X.jsx)(rO, {
				className: "bypass",
				words: "Bypassed: the input goes straight through",
				children: /* @__PURE__ */ (0, X.jsx)(zf, {})
			}) : /* @__PURE__ */ (0, X.jsx)(nO, { card: e })
		]
	});
}
var tO = (e) => `${e.unknown}. The layer stands here as its file described it; replace it before the model is built`;
function nO({ card: e }) {
	return e.state === "placeholder" ? /* @__PURE__ */ (0, X.jsx)(rO, {
		className: "unknown",
		words: tO(e),
		children: /* @__PURE__ */ (0, X.jsx)($f, {})
	}) : e.state === "error" ? /* @__PURE__ */ (0, X.jsx)(rO, {
		className: "error",
		words: `Error: ${e.problem || "this layer cannot be built"}`,
		children: /* @__PURE__ */ (0, X.jsx)(qf, {})
	}) : e.state === "waiting" ? /* @__PURE__ */ (0, X.jsx)(rO, {
		className: "waiting",
		words: "Waiting: something before it is missing or wrong",
		children: /* @__PURE__ */ (0, X.jsx)(Zf, {})
	}) : e.warning ? /* @__PURE__ */ (0, X.jsx)(rO, {
		className: "warning",
		words: `Warning: ${e.warning}`,
		children: /* @__PURE__ */ (0, X.jsx)(Jf, {})
	}) : e.state === "ok" ? /* @__PURE__ */ (0, X.jsx)(rO, {
		className: "ok",
		words: "Works",
		children: /* @__PURE__ */ (0, X.jsx)(Xf, {})
	}) : null;
}
var rO = ({ className: e, words: t, children: n }) => /* @__PURE__ */ (0, X.jsx)("span", {
	className: `ll-sign ${e}`,
	role: "img",
	"aria-label": t,
	title: t,
	children: n
}), iO = () => /* @__PURE__ */ (0, X.jsx)("svg", {
	viewBox: "0 0 16 16",
	fill: "none",
	stroke: "currentColor",
	strokeWidth: "1.5",
	strokeLinejoin: "round",
	"aria-hidden": "true",
	children: /* @__PURE__ */ (0, X.jsx)("path", {
		d: "M2.5 2.5h11v7.5l-3.5 3.5h-7.5zM13.5 10H10v3.5M5 5.5h6M5 8h3.5",
		strokeLinecap: "round"
	})
}), aO = (0, _.memo)(function({ data: { card: e }, selected: t }) {
	let n = LD(e.id, e.inputs, e.outs), [r, i] = CD(), a = ZD(e.kind), o = [
		"ll-card",
		e.state,
		t && "selected",
		e.bypassed && "bypassed",
		zD(n) && "barred",
		e.model && "nested"
	];
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: o.filter(Boolean).join(" "),
		style: { "--ll-family": a.colour },
		title: e.problem || (e.state === "placeholder" ? tO(e) : void 0),
		...r ? {} : {
			onPointerEnter: i,
			onPointerMove: i
		},
		children: [
			/* @__PURE__ */ (0, X.jsx)(pD, {
				text: e.short,
				size: e.size
			}),
			/* @__PURE__ */ (0, X.jsxs)("div", {
				className: "ll-card-body",
				children: [
					/* @__PURE__ */ (0, X.jsxs)("div", {
						className: "ll-card-head",
						children: [
							/* @__PURE__ */ (0, X.jsx)($D, {
								family: a,
								size: 14
							}),
							/* @__PURE__ */ (0, X.jsx)(sO, { card: e }),
							/* @__PURE__ */ (0, X.jsx)(eO, { card: e })
						]
					}),
					e.named && /* @__PURE__ */ (0, X.jsx)(sO, {
						card: e,
						below: !0
					}),
					e.parameters && /* @__PURE__ */ (0, X.jsx)("div", {
						className: "ll-card-line",
						title: e.parameters,
						children: e.parameters
					}),
					/* @__PURE__ */ (0, X.jsxs)("div", {
						className: "ll-card-foot",
						children: [/* @__PURE__ */ (0, X.jsx)("span", {
							className: "ll-card-shape",
							children: e.shape || oO[e.state]
						}), e.count && /* @__PURE__ */ (0, X.jsx)("span", {
							className: "ll-card-count",
							title: "Parameters",
							children: e.count
						})]
					})
				]
			}),
			/* @__PURE__ */ (0, X.jsx)(cO, { card: e }),
			/* @__PURE__ */ (0, X.jsx)(gD, {
				id: e.id,
				armed: r,
				inputs: e.inputs,
				outs: e.outs,
				direction: e.direction,
				marks: n
			})
		]
	});
}, (e, t) => e.data === t.data && e.selected === t.selected), oO = {
	ok: "",
	error: "does not work",
	waiting: "waits for its inputs",
	placeholder: "shape not known",
	unknown: ""
};
function sO({ card: e, below: t = !1 }) {
	let n = z(), r = e.named ? e.name : "";
	return e.named && !t ? /* @__PURE__ */ (0, X.jsx)("span", {
		className: "ll-card-kind",
		title: e.kind,
		children: e.title
	}) : /* @__PURE__ */ (0, X.jsx)(hD, {
		shown: t ? e.name : e.title,
		text: r,
		label: "Name of the layer",
		className: t ? "ll-card-name" : "ll-card-kind",
		onRename: (t) => void Y(n, js(J(n.getState()), e.id, t || null))
	});
}
function cO({ card: e }) {
	let t = e.state === "placeholder";
	return !e.shared && e.outputs.length === 0 && !e.bypassed && !t && e.custom === null ? null : /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-badges",
		children: [
			t && /* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-badge unknown",
				title: tO(e),
				children: "placeholder"
			}),
			e.custom !== null && /* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-badge custom",
				title: `Code of this design: double-click to edit ${e.custom}`,
				children: "custom"
			}),
			e.bypassed && /* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-badge",
				children: "bypassed"
			}),
			e.shared && /* @__PURE__ */ (0, X.jsxs)("span", {
				className: `ll-badge shared hue-${e.shared.number % 6}`,
				title: `One of ${e.shared.calls} calls of ${e.name}: they share their weights`,
				children: [
					"shared ×",
					e.shared.calls,
					" ",
					/* @__PURE__ */ (0, X.jsx)("b", { children: e.shared.number })
				]
			}),
			e.outputs.map((e) => /* @__PURE__ */ (0, X.jsxs)("span", {
				className: "ll-badge output",
				title: `An output of the model: ${e}`,
				children: ["output: ", e]
			}, e))
		]
	});
}
// src/view/canvas/TensorWire.tsx
var lO = (0, _.memo)(function(e) {
	let { id: t, data: n, selected: r, sourceX: i, sourceY: a, targetX: o, targetY: s, sourcePosition: c, targetPosition: l } = e, u = z(), d = ID((e) => e.over === t), f = ID((e) => e.moved === t), [p, m, h] = kx({
		sourceX: i,
		sourceY: a,
		targetX: o,
		targetY: s,
		sourcePosition: c,
		targetPosition: l
	}), g = [
		"ll-wire",
		r && "selected",
		d && "over",
		f && "moved",
		n?.faded && "faded"
	], _ = c === "right";
	return /* @__PURE__ */ (0, X.jsxs)("g", {
		className: g.filter(Boolean).join(" "),
		children: [
			/* @__PURE__ */ (0, X.jsx)("path", {
				className: "react-flow__edge-path",
				d: p
			}),
			/* @__PURE__ */ (0, X.jsx)("path", {
				className: "react-flow__edge-interaction",
				d: p
			}),
			n?.shape && /* @__PURE__ */ (0, X.jsx)("text", {
				className: "ll-wire-shape",
				x: m,
				y: h - 11,
				children: n.shape
			}),
			n !== void 0 && n.order > 0 && /* @__PURE__ */ (0, X.jsx)("text", {
				className: "ll-wire-order",
				x: _ ? o - 16 : o,
				y: _ ? s - 7 : s - 12,
				children: n.order
			}),
			/* @__PURE__ */ (0, X.jsxs)("g", {
				className: "ll-wire-cut",
				role: "button",
				"aria-label": "Cut this connection",
				transform: _ ? `translate(${m} ${h + 16})` : `translate(${m + 18} ${h})`,
				onClick: (e) => {
					e.stopPropagation(), Y(u, va(J(u.getState()), [t]));
				},
				children: [/* @__PURE__ */ (0, X.jsx)("circle", { r: "9" }), /* @__PURE__ */ (0, X.jsx)("path", { d: "m-3-3 6 6m0-6-6 6" })]
			})
		]
	});
}), uO = /* @__PURE__ */ new Map(), dO = () => (0, _.useState)(uO);
function fO(e, t) {
	let n = z(), r = SC(), i = (0, _.useRef)(null), a = (0, _.useRef)(uO);
	return (0, _.useMemo)(() => {
		let o = (r) => {
			if (i.current ??= e.current?.boxes ?? /* @__PURE__ */ new Map(), a.current = pO(n, i.current, a.current, r), r.some((e) => e.dragging)) return t(a.current);
			mO(n, a.current, r), i.current = null, a.current = uO, t(uO);
		};
		return {
			onNodesChange(e) {
				let t = e.filter((e) => e.type === "position");
				t.length && o(t), hO(n, e);
			},
			onEdgesChange(e) {
				r.getState().userSelectionRect === null && gO(n, e);
			}
		};
	}, [
		n,
		r,
		e,
		t
	]);
}
function pO(e, t, n, r) {
	let i = pn(e.getState()), a = new Map(n);
	for (let { id: e, position: n } of r) {
		let [r, o] = [Ar(e), t.get(e)];
		if (n && r !== null && o) for (let e of i.groups[r]?.nodes ?? []) {
			let t = i.nodes[e]?.position;
			t && a.set(e, {
				x: t.x + n.x - o.x,
				y: t.y + n.y - o.y
			});
		}
	}
	for (let { id: e, position: t } of r) t && Ar(e) === null && a.set(e, {
		x: t.x,
		y: t.y
	});
	return a;
}
function mO(e, t, n) {
	let r = pn(e.getState()), i = [...t].map(([e, { x: t, y: n }]) => [e, {
		x: Math.round(t),
		y: Math.round(n)
	}]).filter(([e, { x: t, y: n }]) => {
		let i = r.nodes[e]?.position;
		return r.nodes[e] && (i?.x !== t || i?.y !== n);
	});
	i.length && Y(e, Pa(J(e.getState()), new Map(i)));
	let a = n.length === 1 && n[0] ? Ar(n[0].id) : null;
	a !== null && e.getState().select(r.groups[a]?.nodes ?? []);
}
function hO(e, t) {
	let { selection: n } = e.getState(), r = pn(e.getState()), i = new Set(n.nodes), a = !1;
	for (let e of t) {
		if (e.type !== "select") continue;
		a = !0;
		let t = Ar(e.id);
		for (let n of t === null ? [e.id] : r.groups[t]?.nodes ?? []) e.selected ? i.add(n) : i.delete(n);
	}
	a && e.getState().select(i, n.edges);
}
function gO(e, t) {
	let { selection: n } = e.getState(), r = new Set(n.edges);
	for (let e of t) e.type === "select" && (e.selected ? r.add(e.id) : r.delete(e.id));
	e.getState().select(n.nodes, r);
}
// src/view/palette/dragging.ts
var _O = "application/x-layerloom-kind";
function vO(e, t) {
	e.setData(_O, t), e.effectAllowed = "copy";
}
// src/view/canvas/pointer.ts
var yO = {
	inside: !1,
	handle: null,
	node: null,
	edge: null
};
function bO(e) {
	let t = "changedTouches" in e ? e.changedTouches[0] : e;
	return {
		x: t?.clientX ?? 0,
		y: t?.clientY ?? 0
	};
}
function xO(e, t) {
	let n = e.getRootNode().elementFromPoint(t.x, t.y);
	if (!n || !e.contains(n)) return yO;
	let r = n.closest(".react-flow__node")?.dataset.id ?? null, i = n.closest(".react-flow__handle"), a = i?.dataset.handleid, o = n.closest(".react-flow__edge")?.dataset.id ?? null;
	return {
		inside: !0,
		handle: r !== null && i && a ? {
			...Nr(r, a),
			end: i.classList.contains("source") ? "output" : "input"
		} : null,
		node: r === null || Ar(r) !== null ? null : r,
		edge: o
	};
}
// src/view/canvas/useDrop.ts
function SO(e) {
	let t = z(), n = FD();
	return (0, _.useMemo)(() => {
		let r = (t) => e.current ? xO(e.current, {
			x: t.clientX,
			y: t.clientY
		}).edge : null;
		return {
			onDragOver(e) {
				if (!e.dataTransfer.types.includes("application/x-layerloom-kind")) return;
				e.preventDefault(), e.dataTransfer.dropEffect = "copy";
				let t = r(e);
				n.getState().over !== t && n.setState({ over: t });
			},
			onDragLeave(t) {
				e.current?.contains(t.relatedTarget) || ND(n);
			},
			onDrop(i) {
				let a = i.dataTransfer.getData(_O), o = r(i);
				if (ND(n), !a) return;
				i.preventDefault();
				let s = hf(t)?.toCanvas({
					x: i.clientX,
					y: i.clientY
				}) ?? {
					x: 0,
					y: 0
				}, c = o === null ? {
					kind: "at",
					x: Math.round(s.x),
					y: Math.round(s.y)
				} : {
					kind: "edge",
					edge: o
				};
				Y(t, xa(J(t.getState()), a, c, [])), e.current?.focus({ preventScroll: !0 });
			}
		};
	}, [
		t,
		n,
		e
	]);
}
// src/core/flow.ts
function CO() {
	let e = oi(), t = Pr(), n = Pr(), r = null;
	return (i) => {
		let a = V(i.scene), o = r !== null && wO(r.shown, i) ? r : null, s = o?.cards ?? e(i.scene, i.problems, i.direction), c = EO(a), l = [], u = /* @__PURE__ */ new Map(), d = [];
		for (let e of s.values()) {
			let n = i.moved.get(e.id) ?? F(a.nodes, e.id)?.position;
			if (n || d.push(e.id), !n || c.has(e.id)) continue;
			u.set(e.id, {
				...e.size,
				x: n.x,
				y: n.y
			});
			let r = i.nodes.has(e.id);
			l.push(t.get(e.id, [
				e,
				n.x,
				n.y,
				r
			], () => DO(e, n, r)));
		}
		l.unshift(...NO(i, s, u, t)), t.sweep();
		let f = {
			nodes: l,
			edges: o?.flow.edges ?? TO(i, a, c, u, n),
			boxes: u,
			unplaced: d
		};
		return r = {
			shown: i,
			cards: s,
			flow: f
		}, f;
	};
}
function wO(e, t) {
	let [n, r] = [e.scene, t.scene];
	return n.document === r.document && n.graph === r.graph && n.report === r.report && n.catalogue === r.catalogue && e.problems === t.problems && e.direction === t.direction && e.nodes === t.nodes && e.edges === t.edges;
}
function TO(e, t, n, r, i) {
	let a = t.edges.flatMap((a) => IO(a, e, t, n, r, i) ?? []);
	return i.sweep(), a;
}
function EO(e) {
	let t = Object.values(e.groups).filter((e) => e.collapsed);
	return new Map(t.flatMap((e) => e.nodes.map((t) => [t, e.id])));
}
var DO = (e, t, n) => ({
	id: e.id,
	type: "card",
	data: { card: e },
	selected: n,
	...OO(t, e.size),
	handles: AO(e),
	ariaLabel: e.label,
	ariaRole: "group",
	zIndex: n ? 2 : 1
}), OO = (e, t) => ({
	position: {
		x: e.x,
		y: e.y
	},
	width: t.width,
	height: t.height,
	measured: {
		width: t.width,
		height: t.height
	},
	style: {
		transform: "none",
		left: e.x,
		top: e.y
	}
}), kO = 8, AO = (e) => [...e.inputs.map((t) => MO(t, "target", e.direction)), ...e.outs.map((t) => MO(t, "source", e.direction))], jO = {
	LR: {
		target: "left",
		source: "right"
	},
	TB: {
		target: "top",
		source: "bottom"
	}
}, MO = (e, t, n) => ({
	id: e.handle,
	type: t,
	position: jO[n][t],
	x: e.x - kO / 2,
	y: e.y - kO / 2,
	width: kO,
	height: kO
});
function NO(e, t, n, r) {
	let i = V(e.scene);
	return Object.values(i.groups).flatMap((i) => i.collapsed ? PO(i, i.nodes.some((t) => e.nodes.has(t)), e, t, n, r) ?? [] : FO(i, i.nodes.length > 0 && i.nodes.every((t) => e.nodes.has(t)), n, r) ?? []);
}
function PO(e, t, n, r, i, a) {
	let o = V(n.scene), s = e.nodes.flatMap((e) => n.moved.get(e) ?? F(o.nodes, e)?.position ?? []);
	if (s.length < e.nodes.length || s.length === 0) return null;
	let c = {
		x: Math.min(...s.map((e) => e.x)),
		y: Math.min(...s.map((e) => e.y))
	}, l = e.nodes.map((e) => r.get(e)), u = () => Vs(e, o, l.flatMap((e) => e ?? []), n.direction), d = kr(e.id), f = a.get(d, [
		e,
		o.edges,
		c.x,
		c.y,
		t,
		n.direction,
		...l
	], () => {
		let e = u();
		return {
			id: d,
			type: "folded",
			data: { folded: e },
			selected: t,
			...OO(c, e.size),
			handles: AO(e),
			ariaLabel: e.label,
			zIndex: 1
		};
	});
	return i.set(d, {
		x: c.x,
		y: c.y,
		width: f.width ?? 0,
		height: f.height ?? 0
	}), f;
}
function FO(e, t, n, r) {
	let i = Ks(e, n);
	if (!i) return null;
	let a = kr(e.id);
	return n.set(a, i), r.get(a, [
		e,
		i.x,
		i.y,
		i.width,
		i.height,
		t
	], () => ({
		id: a,
		type: "frame",
		data: { frame: {
			group: e.id,
			title: e.title,
			count: e.nodes.length,
			selected: t
		} },
		selectable: !1,
		...OO(i, i),
		handles: [],
		zIndex: -1,
		focusable: !1,
		dragHandle: ".ll-frame-title",
		className: "ll-frame-node",
		ariaLabel: `Group ${e.title}, ${e.nodes.length} layers`
	}));
}
function IO(e, t, n, r, i, a) {
	let [o, s] = [r.get(e.source), r.get(e.target)];
	if (o !== void 0 && o === s) return null;
	let c = o === void 0 ? e.source : kr(o), l = s === void 0 ? e.target : kr(s);
	if (!i.has(c) || !i.has(l)) return null;
	let u = Un(e), d = t.edges.has(u), f = t.scene.report && F(t.scene.report.nodes, e.source)?.outputs[e.source_port], p = (d || t.nodes.has(e.target)) && LO(n, e) > 1, m = !!(n.nodes[e.source]?.bypassed || n.nodes[e.target]?.bypassed);
	return a.get(u, [
		e,
		c,
		l,
		f,
		d,
		p,
		m
	], () => ({
		id: u,
		type: "tensor",
		source: c,
		target: l,
		selected: d,
		ariaLabel: `Connection from ${e.source} to ${e.target}`,
		sourceHandle: o === void 0 ? jr("out", String(e.source_port)) : Mr("out", e.source, String(e.source_port)),
		targetHandle: s === void 0 ? jr("in", e.target_port) : Mr("in", e.target, e.target_port),
		data: {
			shape: f ? Wn(f.shape) : "",
			order: p ? e.index + 1 : 0,
			faded: m
		}
	}));
}
var LO = (e, t) => (ae(e).get(t.target) ?? []).filter((e) => e.target_port === t.target_port).length;
// src/view/canvas/useFlow.ts
function RO(e) {
	let t = z(), n = (0, _.useRef)(null);
	n.current ??= CO();
	let r = n.current, i = B((e) => e.sync.shown), a = B((e) => e.path.at(-1) ?? ""), o = B((e) => dn(e)?.analysis), s = B((e) => e.catalogue), c = B((e) => e.direction), { nodes: l, edges: u } = B((e) => e.selection);
	return (0, _.useMemo)(() => {
		let n = t.getState();
		return r({
			scene: J(n),
			problems: gn(n),
			direction: c,
			nodes: l,
			edges: u,
			moved: e
		});
	}, [
		t,
		r,
		i,
		a,
		o,
		s,
		c,
		l,
		u,
		e
	]);
}
// src/view/canvas/useGestures.ts
var zO = (e) => e.shiftKey || e.ctrlKey || e.metaKey;
function BO(e) {
	let t = z(), n = SC();
	return (0, _.useMemo)(() => ({
		onPointerDownCapture(e) {
			n.setState({ multiSelectionActive: zO(e) });
		},
		onNodeClick(e, n) {
			zO(e) || t.getState().select(VO(t, n.id));
		},
		onNodeDoubleClick(e, n) {
			if (n.type !== "card") return;
			let { model: r, custom: i } = n.data.card;
			r !== null && t.getState().open(r), i !== null && t.getState().editCode(i);
		},
		onPaneClick() {
			t.getState().select([]), e.current?.focus({ preventScroll: !0 });
		},
		onNodeContextMenu(e, n) {
			let r = VO(t, n.id);
			r.every((e) => t.getState().selection.nodes.has(e)) || t.getState().select(r), HO(t, e, e.clientX, e.clientY);
		},
		onEdgeContextMenu(e, n) {
			t.getState().selection.edges.has(n.id) || t.getState().select([], [n.id]), HO(t, e, e.clientX, e.clientY);
		},
		onPaneContextMenu(e) {
			t.getState().select([]), HO(t, e, e.clientX, e.clientY);
		},
		onKeyDown(n) {
			if (!(n.key === "ContextMenu" || n.key === "F10" && n.shiftKey) || !e.current) return;
			let r = UO(e.current, t).getBoundingClientRect();
			HO(t, n, r.x + Math.min(40, r.width / 2), r.y + Math.min(40, r.height / 2));
		},
		onFocusCapture(n) {
			let r = n.target.dataset.id;
			if (!r || !n.target.matches(".react-flow__node:focus-visible")) return;
			let { selection: i } = t.getState(), a = VO(t, r);
			a.some((e) => i.nodes.has(e)) || t.getState().select(a), e.current && WO(e.current, n.target) && t.getState().flyTo(a);
		}
	}), [
		t,
		n,
		e
	]);
}
function VO(e, t) {
	let n = Ar(t);
	return n === null ? [t] : pn(e.getState()).groups[n]?.nodes ?? [];
}
function HO(e, t, n, r) {
	t.preventDefault(), t.stopPropagation(), e.getState().show({
		kind: "menu",
		x: n,
		y: r
	});
}
function UO(e, t) {
	let [n] = t.getState().selection.nodes;
	return n !== void 0 && e.querySelector(`.react-flow__node[data-id="${CSS.escape(n)}"]`) || e;
}
function WO(e, t) {
	let [n, r] = [e.getBoundingClientRect(), t.getBoundingClientRect()];
	return r.left < n.left || r.right > n.right || r.top < n.top || r.bottom > n.bottom;
}
// src/view/canvas/useHandle.ts
function GO(e) {
	let t = z(), { screenToFlowPosition: n, flowToScreenPosition: r, getViewport: i, setViewport: a, zoomTo: o } = bw();
	(0, _.useEffect)(() => {
		let s = e.current;
		if (!s) return;
		let c = (e, t) => {
			let n = i();
			a({
				...n,
				x: n.x + e,
				y: n.y + t
			});
		}, l = mf(t, {
			element: s,
			toCanvas: (e) => n(e, { snapToGrid: !1 }),
			toScreen: (e) => r(e),
			zoomBy: (e) => void o(i().zoom * e, { duration: 120 }),
			panBy: c
		}), u = (e) => {
			e.ctrlKey || e.metaKey || Math.abs(e.deltaX) <= Math.abs(e.deltaY) || (e.preventDefault(), e.stopPropagation(), c(-e.deltaX, -e.deltaY));
		};
		return s.addEventListener("wheel", u, {
			capture: !0,
			passive: !1
		}), () => {
			s.removeEventListener("wheel", u, { capture: !0 }), l();
		};
	}, [
		e,
		t,
		n,
		r,
		i,
		a,
		o
	]);
}
// src/view/canvas/useHeld.ts
function KO(e) {
	let [t, n] = (0, _.useState)(!1);
	return (0, _.useEffect)(() => {
		let t = (t) => {
			t.key === e && n(!0);
		}, r = (t) => {
			t.key === e && n(!1);
		}, i = () => n(!1);
		return window.addEventListener("keydown", t, !0), window.addEventListener("keyup", r, !0), window.addEventListener("blur", i), () => {
			window.removeEventListener("keydown", t, !0), window.removeEventListener("keyup", r, !0), window.removeEventListener("blur", i);
		};
	}, [e]), t;
}
// src/view/canvas/usePlaced.ts
function qO(e) {
	let t = z(), n = B((e) => e.path.at(-1) ?? ""), r = e.length ? JSON.stringify([n, ...e]) : "", i = (0, _.useRef)("");
	return (0, _.useLayoutEffect)(() => {
		r && i.current !== r && (i.current = r, lf(t, "unplaced", t.getState().direction));
	}, [t, r]), e.length === 0;
}
// src/view/canvas/useView.ts
var JO = {
	least: .05,
	most: 2.5,
	fit: 1.2,
	open: .34,
	far: .55,
	near: 1.1
}, YO = 260, XO = 1500, ZO = /* @__PURE__ */ new Map(), QO = /* @__PURE__ */ new Map();
function $O(e, t, n) {
	let r = z(), { setViewport: i } = bw(), a = B((e) => e.sync.design), o = B((e) => e.path.at(-1) ?? ""), s = B((e) => e.fly), c = `${a}/${o}`, l = (0, _.useRef)(""), u = (0, _.useRef)(0);
	return (0, _.useEffect)(() => {
		if (!n || !e.current) return;
		let o = l.current !== c, d = QO.get(a) !== s.number;
		l.current = c, QO.set(a, s.number);
		let f = ZO.get(c);
		if (o && f && (!d || s.to === "all")) return void i(f);
		if (!o && !d) return;
		let p = o && !d ? "all" : s.to;
		o && (u.current = performance.now() + XO);
		let m = tk(r, t.current, p);
		i(o ? rk(e.current, m) : nk(e.current, m), o ? void 0 : { duration: ek() ? 0 : YO });
	}, [
		n,
		c,
		a,
		s,
		e,
		t,
		r,
		i
	]), (0, _.useEffect)(() => {
		if (!e.current) return;
		let n = e.current, a = new ResizeObserver(() => {
			n.clientWidth > 0 && n.clientHeight > 0 && performance.now() < u.current && i(rk(n, tk(r, t.current, "all")));
		});
		return a.observe(n), () => a.disconnect();
	}, [
		e,
		t,
		r,
		i
	]), {
		onMove: (t, n) => {
			t && (u.current = 0), e.current && (ak(e.current, n.zoom), t instanceof Event && /^(mouse|pointer|touch)move$/.test(t.type) && ik(e.current, !0));
		},
		onMoveEnd: (t, n) => {
			ZO.set(c, n), e.current && ik(e.current, !1);
		},
		onNodeDrag: () => void (e.current && ik(e.current, !0)),
		onNodeDragStop: () => void (e.current && ik(e.current, !1))
	};
}
var ek = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
function tk(e, t, n) {
	if (!t) return null;
	let r = e.getState(), i = n === "selection" ? [...r.selection.nodes] : n;
	if (i === "all" || i.length === 0) return Yr(t.boxes.values());
	let a = Object.values(pn(r).groups);
	return Yr(i.flatMap((e) => t.boxes.get(e) ?? t.boxes.get(kr(a.find((t) => t.nodes.includes(e))?.id ?? "")) ?? []));
}
function nk(e, t) {
	let { clientWidth: n, clientHeight: r } = e;
	return t ? cx(t, n, r, JO.least, JO.fit, {
		x: "48px",
		y: "56px"
	}) : {
		x: n / 2,
		y: r / 2,
		zoom: 1
	};
}
function rk(e, t) {
	let n = nk(e, t);
	if (!t || n.zoom >= JO.open) return n;
	let r = (e, t, n) => t * JO.open <= n ? (n - t * JO.open) / 2 - e * JO.open : 48 - e * JO.open;
	return {
		x: r(t.x, t.width, e.clientWidth),
		y: r(t.y, t.height, e.clientHeight),
		zoom: JO.open
	};
}
function ik(e, t) {
	t ? e.dataset.moving = "" : delete e.dataset.moving;
}
function ak(e, t) {
	let n = t < JO.far ? "far" : t > JO.near ? "near" : "middle";
	e.dataset.zoom !== n && (e.dataset.zoom = n);
	let r = n === "far" ? `${Math.round(12 * 1.2 ** Math.round(Math.log(1 / t) / Math.log(1.2)))}px` : "";
	e.style.getPropertyValue("--ll-far") !== r && e.style.setProperty("--ll-far", r);
}
// src/view/canvas/useWires.ts
function ok(e) {
	let t = z(), n = FD();
	return (0, _.useMemo)(() => sk(t, n, e), [
		t,
		n,
		e
	]);
}
function sk(e, t, n) {
	return {
		onConnectStart: (n, r) => ck(e, t, r),
		onReconnectStart: (e, n) => t.setState({ moved: n.id }),
		isValidConnection: (e) => uk(t, e) === "",
		onConnect: (t) => en(e, () => Y(e, pa(J(e.getState()), lk(t)))),
		onReconnect: (t, n) => en(e, () => Y(e, ga(J(e.getState()), t.id, lk(n)))),
		onConnectEnd: (r, i) => dk(e, t, n.current, r, i),
		onReconnectEnd: (e, n, r) => ND(t)
	};
}
function ck(e, t, n) {
	if (n.nodeId === null || n.handleId === null) return;
	let r = J(e.getState()), i = {
		...Nr(n.nodeId, n.handleId),
		end: n.handleType === "source" ? "output" : "input"
	};
	t.setState({
		scene: r,
		verdicts: TD(V(r), i)
	});
	let a = {
		type: "AskFits",
		graph: r.graph,
		...i
	};
	e.getState().ask(a).then((e) => {
		let n = t.getState().verdicts;
		n?.held === i && t.setState({ verdicts: ED(n, e) });
	});
}
var lk = (e) => {
	let t = Nr(e.source, e.sourceHandle ?? ""), n = Nr(e.target, e.targetHandle ?? "");
	return {
		source: t.node,
		source_port: Number(t.port),
		target: n.node,
		target_port: n.port
	};
};
function uk(e, t) {
	let { verdicts: n, scene: r } = e.getState();
	if (!n || !r) return "";
	let i = n.held.end === "output" ? Nr(t.target, t.targetHandle ?? "") : Nr(t.source, t.sourceHandle ?? "");
	return DD(V(r), n, i.node, i.port);
}
function dk(e, t, n, r, i) {
	let { verdicts: a, moved: o } = t.getState();
	if (i.isValid) return void setTimeout(() => ND(t), 0);
	if (ND(t), !a || !n) return;
	let s = bO(r), c = xO(n, s), { held: l } = a;
	if (c.handle) return e.getState().say(c.handle.end === l.end ? fk(l) : pk(e, a, c.handle), "error");
	if (c.node !== null) return mk(e, a, c.node, o);
	if (!c.inside) return;
	if (o !== null) return void Y(e, va(J(e.getState()), [o]));
	let u = hf(e)?.toCanvas(s) ?? s;
	e.getState().show({
		kind: "add",
		place: {
			kind: "wire",
			...l,
			index: hk(e, l),
			...gk(u)
		}
	});
}
var fk = (e) => e.end === "output" ? "An output is connected to an input, not to another output." : "An input is fed by an output, not by another input.";
function pk(e, t, n) {
	return DD(V(J(e.getState())), t, n.node, n.port) || "This connection does not fit.";
}
function mk(e, t, n, r) {
	let i = J(e.getState()), a = OD(i, t, n);
	if ("refused" in a) return e.getState().say(a.refused, "error");
	let { held: o } = t, s = o.end === "output" ? {
		source: o.node,
		source_port: Number(o.port),
		target: n,
		target_port: a.port
	} : {
		source: n,
		source_port: Number(a.port),
		target: o.node,
		target_port: o.port
	};
	Y(e, r === null ? pa(i, s) : ga(i, r, s));
}
function hk(e, t) {
	if (t.end === "output") return 0;
	let n = tr(J(e.getState()), t.node).find((e) => e.name === t.port);
	return n?.many ? n.edges.length : 0;
}
var gk = ({ x: e, y: t }) => ({
	x: Math.round(e),
	y: Math.round(t)
});
// src/view/canvas/WireReason.tsx
function _k({ canvas: e }) {
	let t = FD(), n = ID((e) => e.verdicts !== null), r = (0, _.useRef)(null);
	return (0, _.useEffect)(() => {
		if (!n) return;
		let i = (n) => {
			e.current && r.current && vk(r.current, e.current, t.getState(), n);
		};
		return window.addEventListener("pointermove", i), () => window.removeEventListener("pointermove", i);
	}, [
		n,
		e,
		t
	]), n ? /* @__PURE__ */ (0, X.jsx)("div", {
		className: "ll-wire-reason",
		ref: r,
		hidden: !0,
		role: "status"
	}) : null;
}
function vk(e, t, n, r) {
	let i = yk(t, n, r);
	e.hidden = i === "", i !== e.textContent && (e.textContent = i);
	let a = t.getBoundingClientRect(), [o, s] = [r.clientX - a.x, r.clientY - a.y];
	e.style.transform = `translate(${Math.min(o + 14, a.width - 280)}px, ${s + 16}px)`;
}
function yk(e, { verdicts: t, scene: n }, r) {
	let i = xO(e, {
		x: r.clientX,
		y: r.clientY
	});
	if (!t || !n || i.node === t.held.node) return "";
	if (i.handle && i.handle.end !== t.held.end) return DD(V(n), t, i.handle.node, i.handle.port);
	if (i.node === null) return "";
	let a = OD(n, t, i.node);
	return "refused" in a ? a.refused : "";
}
// src/view/Canvas.tsx
function bk() {
	let [e] = (0, _.useState)(MD);
	return /* @__PURE__ */ (0, X.jsx)(PD.Provider, {
		value: e,
		children: /* @__PURE__ */ (0, X.jsx)(SE, { children: /* @__PURE__ */ (0, X.jsx)(Dk, {}) })
	});
}
var xk = {
	card: aO,
	folded: BD,
	frame: VD
}, Sk = { tensor: lO }, Ck = { hideAttribution: !0 }, wk = [0, 1], Tk = [1], Ek = 120;
function Dk() {
	let e = (0, _.useRef)(null), t = (0, _.useRef)(null), [n, r] = dO(), [i, a] = (0, _.useState)(!1), o = KO("Shift"), s = RO(n);
	t.current = s;
	let c = qO(s.unplaced), { onPointerDownCapture: l, onKeyDown: u, onFocusCapture: d, ...f } = BO(e), p = fO(t, r), m = ok(e), h = $O(e, t, c), g = B((e) => dn(e)?.training?.state === "running"), v = ID((e) => e.verdicts !== null);
	GO(e);
	let y = i || o;
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: [
			"ll-canvas",
			g && "training",
			v && "wiring",
			y && "boxing"
		].filter(Boolean).join(" "),
		ref: e,
		tabIndex: 0,
		role: "region",
		"aria-label": `Canvas, ${s.nodes.length} layers`,
		onPointerDownCapture: l,
		onKeyDown: u,
		onFocusCapture: d,
		...SO(e),
		children: [
			/* @__PURE__ */ (0, X.jsxs)(EE, {
				nodes: s.nodes,
				edges: s.edges,
				nodeTypes: xk,
				edgeTypes: Sk,
				...p,
				...m,
				...f,
				...h,
				minZoom: JO.least,
				maxZoom: JO.most,
				panOnDrag: y ? Tk : wk,
				selectionOnDrag: y,
				selectionMode: Cb.Partial,
				selectionKeyCode: null,
				multiSelectionKeyCode: null,
				deleteKeyCode: null,
				panActivationKeyCode: null,
				zoomActivationKeyCode: null,
				disableKeyboardA11y: !0,
				edgesFocusable: !1,
				elevateNodesOnSelect: !1,
				elevateEdgesOnSelect: !1,
				zoomOnDoubleClick: !1,
				connectOnClick: !1,
				connectionRadius: 26,
				connectionDragThreshold: 3,
				nodeDragThreshold: 3,
				reconnectRadius: 9,
				proOptions: Ck,
				onlyRenderVisibleElements: s.nodes.length > Ek,
				children: [
					/* @__PURE__ */ (0, X.jsx)(NE, {
						variant: kE.Dots,
						gap: 24,
						size: 1.4
					}),
					s.nodes.length > 0 && /* @__PURE__ */ (0, X.jsx)(iD, {
						pannable: !0,
						zoomable: !0,
						nodeColor: Ok,
						nodeStrokeWidth: 0,
						nodeBorderRadius: 12,
						ariaLabel: "Overview of the model"
					}),
					/* @__PURE__ */ (0, X.jsx)(cD, {
						boxing: i,
						onBoxing: a
					})
				]
			}),
			s.nodes.length === 0 && c && /* @__PURE__ */ (0, X.jsx)(dD, {}),
			!c && s.nodes.length === 0 && /* @__PURE__ */ (0, X.jsxs)("div", {
				className: "ll-empty",
				role: "status",
				children: [
					"Arranging ",
					s.unplaced.length,
					" layers …"
				]
			}),
			/* @__PURE__ */ (0, X.jsx)(_k, { canvas: e })
		]
	});
}
var Ok = (e) => e.type === "card" ? ZD(e.data.card.kind).colour : e.type === "folded" ? "var(--ll-muted)" : "transparent";
// src/view/PickList.tsx
function kk({ label: e, placeholder: t, choices: n, empty: r, find: i, onPick: a }) {
	let o = z(), [s, c] = (0, _.useState)(""), [l, u] = (0, _.useState)(0), d = (0, _.useRef)(null), f = (0, _.useMemo)(() => i && s.trim() ? i(s) : Ak(n, s), [
		n,
		s,
		i
	]), p = () => o.getState().show(null);
	(0, _.useEffect)(() => {
		d.current?.children[l]?.scrollIntoView({ block: "nearest" });
	}, [l]);
	let m = (e) => {
		if (e) {
			if (e.reason) return o.getState().say(e.reason, "error");
			p(), a(e.id);
		}
	};
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-pick",
		role: "dialog",
		"aria-label": e,
		onKeyDown: (e) => {
			let t = {
				ArrowDown: 1,
				ArrowUp: -1
			}[e.key];
			if (t) u(Math.max(0, Math.min(f.length - 1, l + t)));
			else if (e.key === "Enter") m(f[l]);
			else if (e.key === "Escape") p();
			else return;
			e.preventDefault(), e.stopPropagation();
		},
		children: [/* @__PURE__ */ (0, X.jsx)("input", {
			className: "ll-field",
			autoFocus: !0,
			placeholder: t,
			"aria-label": e,
			role: "combobox",
			"aria-expanded": !0,
			"aria-controls": "ll-choices",
			"aria-activedescendant": `ll-choice-${l}`,
			value: s,
			onChange: (e) => {
				c(e.target.value), u(0);
			}
		}), /* @__PURE__ */ (0, X.jsxs)("ul", {
			role: "listbox",
			id: "ll-choices",
			ref: d,
			children: [f.map((e, t) => /* @__PURE__ */ (0, X.jsxs)("li", {
				id: `ll-choice-${t}`,
				role: "option",
				"aria-selected": t === l,
				"aria-disabled": !!e.reason,
				onPointerMove: () => u(t),
				onClick: () => m(e),
				children: [/* @__PURE__ */ (0, X.jsx)("span", { children: e.title }), /* @__PURE__ */ (0, X.jsx)("span", {
					className: "ll-muted",
					children: e.reason ?? e.detail
				})]
			}, e.id)), !f.length && /* @__PURE__ */ (0, X.jsx)("li", {
				className: "ll-muted none",
				children: n.length ? `Nothing matches “${s}”.` : r
			})]
		})]
	});
}
function Ak(e, t) {
	let n = t.toLowerCase().split(/\s+/).filter(Boolean);
	return e.filter(({ title: e, detail: t }) => n.every((n) => `${e} ${t ?? ""}`.toLowerCase().includes(n)));
}
// src/view/ConnectDialog.tsx
function jk({ node: e }) {
	let t = z(), n = B(pn), [r, i] = (0, _.useState)(null);
	(0, _.useEffect)(() => {
		let { ask: n } = t.getState();
		n({
			type: "AskFits",
			graph: fn(t.getState()),
			node: e,
			port: "0",
			end: "output"
		}).then(i);
	}, [t, e]);
	let a = (0, _.useMemo)(() => r && !r.problem ? Mk(J(t.getState()), e, r) : [], [
		t,
		e,
		r,
		n
	]);
	return /* @__PURE__ */ (0, X.jsx)(kk, {
		label: "Connect to",
		placeholder: "Connect the output to …",
		choices: a,
		empty: r ? r.problem || "There is no other layer to connect to." : "Asking Keras what fits …",
		onPick: (n) => {
			let [r, i] = JSON.parse(n);
			Y(t, pa(J(t.getState()), {
				source: e,
				source_port: 0,
				target: r,
				target_port: i
			}));
		}
	});
}
function Mk(e, t, n) {
	let r = V(e), i = Rn(r), a = ED(TD(r, {
		node: t,
		port: "0",
		end: "output"
	}), n);
	return Object.values(r.nodes).filter(({ id: e }) => e !== t).flatMap(({ id: t, layer: n }) => tr(e, t).map(({ name: e }) => ({
		id: JSON.stringify([t, e]),
		title: i.get(n) ?? t,
		detail: e === "inputs" ? "" : `to ${e}`,
		reason: DD(r, a, t, e) || void 0
	}))).sort((e, t) => Number(!!e.reason) - Number(!!t.reason));
}
// src/view/Menu.tsx
function Nk({ label: e, items: t, style: n, onDone: r }) {
	let i = (0, _.useRef)(null);
	return (0, _.useEffect)(() => {
		i.current?.querySelector("[role=menuitem]:not(:disabled)")?.focus();
		let e = (e) => {
			i.current && !e.composedPath().includes(i.current) && r();
		};
		return window.addEventListener("pointerdown", e, !0), () => window.removeEventListener("pointerdown", e, !0);
	}, [r]), /* @__PURE__ */ (0, X.jsx)("div", {
		className: "ll-menu",
		role: "menu",
		"aria-label": e,
		ref: i,
		style: n,
		onKeyDown: (e) => {
			let t = {
				ArrowDown: 1,
				ArrowUp: -1
			}[e.key];
			if (e.key === "Escape" || e.key === "Tab") r();
			else if (t) Pk(i.current, t);
			else return;
			e.preventDefault(), e.stopPropagation();
		},
		children: t.map((e) => /* @__PURE__ */ (0, X.jsxs)("button", {
			type: "button",
			role: "menuitem",
			disabled: e.off,
			"aria-current": e.checked || void 0,
			className: `${e.line ? "lined" : ""} ${e.danger ? "danger" : ""}`,
			onClick: () => {
				r(), e.run();
			},
			children: [/* @__PURE__ */ (0, X.jsxs)("span", { children: [e.checked ? "✓ " : "", e.label] }), e.keys && /* @__PURE__ */ (0, X.jsx)("kbd", { children: e.keys })]
		}, e.label))
	});
}
function Pk(e, t) {
	let n = [...e?.querySelectorAll("[role=menuitem]:not(:disabled)") ?? []], r = e?.getRootNode();
	n[(n.indexOf(r?.activeElement) + t + n.length) % n.length]?.focus();
}
// src/view/Shortcuts.tsx
var Fk = [...new Set(Ep.map((e) => e.section))], Ik = [
	["Drag from a port", "connect; into empty space: search what fits"],
	["Drag empty space", "move the view"],
	["Shift + drag", "select with a box"],
	["Shift or Ctrl + click", "select several"],
	["Double-click", "open a model or code, rename a layer or group"],
	["Wheel", "zoom"]
];
function Lk() {
	let e = z(), t = () => e.getState().show(null), n = (0, _.useRef)(null);
	return (0, _.useEffect)(() => n.current?.focus(), []), /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-shortcuts",
		role: "dialog",
		"aria-label": "Keyboard shortcuts",
		onKeyDown: (e) => {
			(e.key === "Escape" || e.key === "?") && (e.stopPropagation(), t());
		},
		children: [/* @__PURE__ */ (0, X.jsxs)("header", { children: [/* @__PURE__ */ (0, X.jsx)("b", { children: "Shortcuts" }), /* @__PURE__ */ (0, X.jsx)("button", {
			type: "button",
			className: "ll-button",
			"aria-label": "Close",
			ref: n,
			onClick: t,
			children: /* @__PURE__ */ (0, X.jsx)(np, {})
		})] }), /* @__PURE__ */ (0, X.jsxs)("div", {
			className: "ll-columns",
			children: [Fk.map((e) => /* @__PURE__ */ (0, X.jsxs)("section", { children: [/* @__PURE__ */ (0, X.jsx)("h4", { children: e }), /* @__PURE__ */ (0, X.jsx)("dl", { children: Ep.filter((t) => t.section === e).map((e) => /* @__PURE__ */ (0, X.jsxs)("div", { children: [/* @__PURE__ */ (0, X.jsx)("dt", { children: e.keys.map((e) => /* @__PURE__ */ (0, X.jsx)("kbd", {
				className: "ll-kbd",
				children: zk(e)
			}, e)) }), /* @__PURE__ */ (0, X.jsx)("dd", { children: e.label })] }, e.label)) })] }, e)), /* @__PURE__ */ (0, X.jsxs)("section", { children: [/* @__PURE__ */ (0, X.jsx)("h4", { children: "With the mouse" }), /* @__PURE__ */ (0, X.jsx)("dl", { children: Ik.map(([e, t]) => /* @__PURE__ */ (0, X.jsxs)("div", { children: [/* @__PURE__ */ (0, X.jsx)("dt", { children: e }), /* @__PURE__ */ (0, X.jsx)("dd", { children: t })] }, e)) })] })]
		})]
	});
}
var Rk = {
	ArrowLeft: "←",
	ArrowRight: "→",
	ArrowUp: "↑",
	ArrowDown: "↓"
}, zk = (e) => e.replace(/Arrow\w+/, (e) => Rk[e] ?? e), Bk = [
	"Edit code",
	"Replace by another layer …",
	"Add a layer after the selection",
	"Connect the output to …",
	"Rename",
	"Write a note",
	"Copy",
	"Cut",
	"Duplicate",
	"Delete",
	"Bypass: let the input through",
	"Group",
	"Ungroup",
	"Turn into sub-model",
	"Dissolve sub-model",
	"Open sub-model",
	"Share weights with …",
	"Make independent"
], Vk = [
	"Add a layer after the selection",
	"Paste",
	"Select everything",
	"Tidy up",
	"Show everything",
	"Find a layer",
	"Custom code …",
	"Leave sub-model"
];
function Hk({ x: e, y: t }) {
	let n = z(), r = (0, _.useCallback)(() => n.getState().show(null), [n]), i = n.getState(), a = i.selection.nodes.size + i.selection.edges.size > 0, o = (a ? Bk : Vk).map((e) => Ep.find((t) => t.label === e)).filter((e) => e !== void 0 && (!e.can || e.can(i))).map((e) => ({
		label: e.label === "Add a layer after the selection" && !a ? "Add a layer" : e.label,
		keys: e.keys[0] && zk(e.keys[0]),
		danger: e.label === "Delete",
		run: () => e.run(n)
	}));
	return /* @__PURE__ */ (0, X.jsx)(Nk, {
		label: "Actions",
		items: o,
		style: {
			position: "fixed",
			left: `min(${e}px, 100vw - 260px)`,
			top: `min(${t}px, 100vh - ${o.length * 30 + 20}px)`
		},
		onDone: r
	});
}
// src/view/inspector/words.ts
var Uk = (e) => e.toLocaleString("en"), Wk = (e, t) => `${Uk(e)} ${t}${e === 1 ? "" : "s"}`, Gk = (e, t) => e === 0 ? "none" : t === e ? Uk(e) : `${Uk(e)}, ${t === 0 ? "none" : Uk(t)} of them trained`, Kk = (e) => e ? Gn(e.shape) : "?", qk = {
	ok: "Works",
	error: "Does not work",
	waiting: "Waits for what comes before it",
	bypassed: "Bypassed: its input goes straight through",
	placeholder: "Stands for a layer that is to be replaced"
};
function Jk(e, t) {
	return t ? "Bypassed: its input goes straight through" : e ? qk[e.state] ?? e.state : "Being checked …";
}
function Yk(e, t) {
	return e.startsWith("placeholder:") ? e.slice(12) : e.startsWith("custom:") ? e.slice(7) : e.startsWith("model:") ? `model ${e.slice(6)}` : e.startsWith("ops.") ? `keras.${e}` : t?.name ?? e;
}
// src/view/FindDialog.tsx
function Xk() {
	let e = z(), t = B((e) => e.sync.shown), n = (0, _.useMemo)(() => t ? Zk(t) : [], [t]);
	return /* @__PURE__ */ (0, X.jsx)(kk, {
		label: "Find a layer",
		placeholder: "Name or kind of a layer",
		choices: n,
		empty: "There are no layers yet. Press / to add one.",
		onPick: (t) => {
			let [n, r] = JSON.parse(t);
			up(e, n, r);
		}
	});
}
function Zk(e) {
	return ["", ...Object.keys(e.models)].flatMap((t) => {
		let n = un(e, t), r = Rn(n);
		return Object.values(n.nodes).map((e) => ({
			id: JSON.stringify([t, e.id]),
			title: r.get(e.layer) ?? e.id,
			detail: [
				Yk(n.layers[e.layer]?.kind ?? "", void 0),
				t && `in ${t}`,
				e.note
			].filter(Boolean).join(" · ")
		}));
	});
}
// src/core/search/popular.ts
var Qk = new Map("Dense Conv2D Dropout MaxPooling2D Flatten BatchNormalization Input Activation Add Concatenate GlobalAveragePooling2D LSTM Embedding ReLU Conv2DTranspose UpSampling2D Reshape AveragePooling2D LayerNormalization MultiHeadAttention GRU Conv1D GlobalAveragePooling1D GlobalMaxPooling1D MaxPooling1D Bidirectional SeparableConv2D DepthwiseConv2D Multiply ZeroPadding2D Rescaling Softmax LeakyReLU SpatialDropout2D TextVectorization Normalization Cropping2D Resizing RandomFlip TimeDistributed GlobalMaxPooling2D Average Subtract GaussianNoise RandomRotation Attention GroupNormalization Conv3D ops.add ops.mean ops.sum ops.matmul ops.concatenate ops.reshape ops.relu ops.softmax ops.expand_dims ops.squeeze ops.transpose".split(" ").map((e, t) => [e, t])), $k = (e) => Qk.get(e) ?? (N(e) === null ? 1e3 + (/3D/.test(e) ? 2 : +!!/1D/.test(e)) : 999), eA = {
	"start, data, source, image, picture, photo, feature": "Input",
	"fully connected, fc, linear, perceptron, mlp, neurons, feed forward, ffn": "Dense",
	"classification head, classify, classifier, class, prediction, logits": "GlobalAveragePooling2D Dense Softmax",
	"regression head, regression, predict a number": "Dense",
	"convolution, filter, kernel, edge detection, pattern": "Conv2D Conv1D Conv3D SeparableConv2D DepthwiseConv2D ops.conv",
	stride: "Conv2D MaxPooling2D AveragePooling2D Conv2DTranspose Conv1D",
	"dilated, atrous": "Conv2D Conv1D Conv3D",
	"mobile, mobilenet, lightweight, efficient": "SeparableConv2D DepthwiseConv2D",
	"deconvolution, transposed convolution": "Conv2DTranspose Conv1DTranspose Conv3DTranspose ops.conv_transpose",
	"upsample, upscale, grow, enlarge, bigger, decoder, expand, increase resolution, unpool": "UpSampling2D Conv2DTranspose UpSampling1D UpSampling3D Resizing ZeroPadding2D ops.depth_to_space",
	"pixel shuffle, subpixel, super resolution": "ops.depth_to_space UpSampling2D Conv2DTranspose",
	"downsample, downscale, shrink, smaller, reduce resolution, subsample, pool, encoder": "MaxPooling2D AveragePooling2D Conv2D MaxPooling1D AveragePooling1D Resizing Cropping2D ops.space_to_depth",
	"max, biggest, largest": "MaxPooling2D GlobalMaxPooling2D Maximum ops.max ops.maximum",
	"min, smallest": "Minimum ops.min ops.minimum",
	"average, mean": "Average GlobalAveragePooling2D AveragePooling2D GlobalAveragePooling1D AveragePooling1D ops.mean ops.average",
	"global pooling, gap": "GlobalAveragePooling2D GlobalMaxPooling2D GlobalAveragePooling1D GlobalMaxPooling1D",
	"flatten to vector, vector, to one dimension, unroll": "Flatten GlobalAveragePooling2D Reshape ops.ravel",
	"change shape, resize tensor, view": "Reshape Flatten Permute ops.reshape ops.rearrange",
	"swap axes, transpose, reorder": "Permute ops.transpose ops.swapaxes ops.moveaxis",
	"add a dimension, unsqueeze": "ops.expand_dims Reshape",
	"remove a dimension": "ops.squeeze Reshape",
	"repeat, tile, copy": "RepeatVector ops.repeat ops.tile UpSampling1D",
	"skip connection, residual, resnet, shortcut": "Add Concatenate ops.add",
	"merge, combine, join, fuse": "Concatenate Add Multiply Average Maximum ops.concatenate ops.stack",
	"concat, glue, append": "Concatenate ops.concatenate ops.append",
	"plus, sum, addition": "Add ops.add ops.sum",
	"minus, difference, distance": "Subtract ops.subtract ops.abs ops.cdist",
	"times, product, gate, gating, scale": "Multiply ops.multiply Rescaling ops.prod",
	"divide, ratio, quotient": "ops.divide ops.divide_no_nan",
	"similarity, cosine, siamese, compare": "Dot Subtract ops.dot UnitNormalization",
	"matrix product, matrix multiplication": "Dot ops.matmul ops.tensordot ops.einsum EinsumDense",
	"split, branch, chunk": "ops.split ops.unstack ops.array_split",
	"normalize, normalization, standardize, bn, stabilize": "BatchNormalization LayerNormalization GroupNormalization Normalization RMSNormalization UnitNormalization ops.normalize",
	"instance norm, l2 norm": "GroupNormalization UnitNormalization SpectralNormalization ops.norm",
	"scale pixels, rescale, 0 to 1, divide by 255": "Rescaling Normalization",
	"regularize, regularization, overfitting, generalize, prevent overfitting": "Dropout SpatialDropout2D BatchNormalization GaussianNoise ActivityRegularization GaussianDropout RandomFlip",
	"noise, jitter": "GaussianNoise GaussianDropout RandomColorJitter",
	"activation, nonlinearity, non-linear": "Activation ReLU LeakyReLU Softmax ELU PReLU ops.gelu ops.silu",
	"probability, probabilities": "Softmax Activation ops.softmax ops.sigmoid",
	"text, words, sentence, nlp, language": "TextVectorization Embedding LSTM Bidirectional MultiHeadAttention GRU",
	"tokens, tokenize, vocabulary": "TextVectorization Embedding StringLookup",
	"categories, categorical, lookup, one-hot": "Embedding CategoryEncoding StringLookup IntegerLookup ops.one_hot Hashing",
	"bins, buckets": "Discretization Hashing ops.digitize",
	"time series, sequence, temporal, forecast, memory, recurrent": "LSTM GRU Conv1D SimpleRNN Bidirectional TimeDistributed RNN",
	"bilstm, both directions, bidirectional": "Bidirectional LSTM GRU",
	"every time step, per step, wrapper": "TimeDistributed",
	"video, frames": "ConvLSTM2D Conv3D TimeDistributed MaxPooling3D",
	"volume, 3d scan, medical": "Conv3D MaxPooling3D UpSampling3D Conv3DTranspose",
	"audio, sound, speech, spectrum": "MelSpectrogram STFTSpectrogram Conv1D ops.stft ops.fft",
	signal: "Conv1D ops.fft ops.stft",
	"position, positional encoding": "Embedding Add",
	"cnn, vgg, lenet, alexnet": "Conv2D MaxPooling2D Flatten Dense",
	"unet, u-net, segmentation": "Conv2DTranspose Concatenate UpSampling2D",
	"autoencoder, latent, bottleneck": "Dense Conv2DTranspose Conv2D",
	"transformer, self attention, bert, gpt, attend": "MultiHeadAttention LayerNormalization GroupQueryAttention Attention Embedding Add",
	"cross attention, query key value": "MultiHeadAttention Attention AdditiveAttention",
	"padding, pad, border": "ZeroPadding2D ZeroPadding1D ZeroPadding3D ops.pad Masking",
	"crop, cut, trim": "Cropping2D CenterCrop RandomCrop Cropping1D ops.slice",
	"mask, missing, ignore": "Masking Embedding",
	"augment, augmentation, more data": "RandomFlip RandomRotation RandomZoom RandomTranslation RandomContrast RandAugment MixUp CutMix",
	mirror: "RandomFlip ops.flip",
	"rotate, turn": "RandomRotation ops.rot90",
	"resize, image size": "Resizing CenterCrop UpSampling2D",
	"grayscale, black and white": "RandomGrayscale",
	"blur, smooth": "RandomGaussianBlur AveragePooling2D",
	"nothing, pass through, no-op": "Identity",
	"stop gradient, freeze, detach": "ops.stop_gradient",
	"limit, clamp": "ops.clip",
	"if, condition, choose": "ops.where ops.select",
	"slice, pick, index, select": "ops.get_item ops.take ops.slice ops.take_along_axis",
	"type, float16, convert": "ops.cast"
}, tA = /* @__PURE__ */ new Map();
for (let [e, t] of Object.entries(eA)) {
	let n = e.split(", ").map((e) => e.split(/[ -]/));
	for (let [e, r] of t.split(" ").entries()) tA.set(r, [...tA.get(r) ?? [], ...n.map((t) => ({
		words: t,
		place: e
	}))]);
}
var nA = (e) => tA.get(e) ?? [], rA = (e) => (e.replace(/^ops\./, "").match(/\d+D?(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? []).map((e) => e.toLowerCase()), iA = (e) => e.toLowerCase().replace(/[^a-z0-9]/g, ""), aA = [
	[/([a-z]{4})is(?=e|i|a|$)/g, "$1iz"],
	[/colou/g, "colo"],
	[/neighbou/g, "neighbo"],
	[/centre/g, "center"],
	[/grey/g, "gray"],
	[/\bavg/g, "average"]
];
function oA(e) {
	let t = aA.reduce((e, [t, n]) => e.replace(t, n), e);
	return t === e ? [e] : [e, t];
}
function sA(e, t) {
	let n = (r, i) => {
		if (r === e.length) return !0;
		let a = t[i];
		if (a === void 0) return !1;
		for (let t = cA(e, r, a); t > 0; t--) if (n(r + t, i + 1)) return !0;
		return i > 0 && /^\d/.test(a) && n(r, i + 1);
	};
	return n(0, 0);
}
function cA(e, t, n) {
	let r = 0;
	for (; r < n.length && e[t + r] === n[r];) r++;
	return r;
}
function lA(e, t) {
	if (Math.abs(e.length - t.length) > 1) return !1;
	let n = cA(e, 0, t), [r, i] = [e.slice(n), t.slice(n)];
	return r.slice(1) === i.slice(1) || r.slice(1) === i || r === i.slice(1) || r[0] === i[1] && r[1] === i[0] && r.slice(2) === i.slice(2);
}
// src/core/search/rank.ts
var uA = {
	exact: 0,
	meant: 1,
	begins: 2,
	short: 3,
	word: 4,
	task: 5,
	part: 6,
	slip: 7,
	summary: 8
}, dA = 3, fA = Infinity, pA = /* @__PURE__ */ new Set([
	"a",
	"an",
	"and",
	"the",
	"to",
	"of",
	"for",
	"with",
	"in",
	"into",
	"by",
	"on",
	"from",
	"layer",
	"layers"
]);
function mA(e, t, n, r, i = {}) {
	let a = [...rA(t), ...rA(i.known ?? "")], o = n.toLowerCase().match(/[a-z0-9-]+/g)?.join(" ") ?? "";
	return {
		names: [t, ...i.aliases ?? []].map((e) => iA(e.replace(/^ops\./, ""))),
		words: a,
		tasks: nA(e),
		summary: ` ${o}`,
		op: e.startsWith("ops."),
		tier: r,
		popular: $k(e)
	};
}
function hA(e) {
	let t = e.trim().toLowerCase().replace(/\bops\./g, ""), n = t.split(/[^a-z0-9]+/).filter(Boolean), r = n.filter((e) => !pA.has(e));
	return {
		ops: /^\s*ops\./i.test(e),
		whole: oA(t).map(iA),
		phrase: oA(n.join(" ")),
		words: (r.length ? r : n).map(oA)
	};
}
function gA(e, t, n) {
	if (t.ops && !e.op) return null;
	let r = vA(e, t), i = Math.min(_A(e, t), r, yA(e, t, n));
	return i === fA ? null : {
		rank: i,
		place: i === uA.task || i === uA.meant ? wA(e, t) : 0
	};
}
function _A(e, t) {
	let { whole: n } = t;
	return t.ops && !t.words.length ? uA.begins : e.names.some((e) => n.includes(e)) ? e.op && !t.ops ? uA.begins : uA.exact : n.some((t) => t && e.names.some((e) => e.startsWith(t))) ? e.op ? uA.short : uA.begins : n.some((t) => t.length > 1 && sA(t, e.words)) ? uA.short : fA;
}
function vA({ tasks: e }, { phrase: t }) {
	let n = e.find(({ words: e }) => t.includes(e.join(" ")));
	return n === void 0 ? fA : n.place < dA ? uA.meant : uA.task;
}
function yA(e, { words: t }, n) {
	let r = 0;
	for (let i of t) if (r = Math.max(r, Math.min(...i.map((t) => bA(e, t, n)))), r === fA) break;
	return t.length ? r : fA;
}
function bA({ names: e, words: t, tasks: n, summary: r }, i, a) {
	let o = e[0] ?? "";
	return t.some((e) => e.startsWith(i) || SA(e, i)) ? uA.word : n.some((e) => e.words.some((e) => xA(e, i))) ? uA.task : i.length > 1 && o.includes(i) ? uA.part : a && i.length > 3 && CA(o, t, n, i) ? uA.slip : i.length > 2 && r.includes(` ${i}`) ? uA.summary : fA;
}
var xA = (e, t) => e === t || t.length > 2 && e.startsWith(t) || SA(e, t), SA = (e, t) => e.length > 3 && t.startsWith(e) && /^(s|d|es|ed|er|ing|al|ly)$/.test(t.slice(e.length)), CA = (e, t, n, r) => lA(e, r) || t.some((e) => e.length > 2 && lA(e, r)) || [
	-1,
	0,
	1
].some((t) => r.length + t < e.length && lA(e.slice(0, r.length + t), r)) || n.some((e) => e.words.some((e) => e.length > 3 && lA(e, r)));
function wA({ tasks: e }, { phrase: t, words: n }) {
	let r = e.filter((e) => t.includes(e.words.join(" "))), i = e.filter((e) => n.some((t) => t.some((t) => e.words.some((e) => xA(e, t)))));
	return Math.min(99, ...(r.length ? r : i).map((e) => e.place));
}
// src/core/search/items.ts
var TA = {
	layer: 0,
	model: 1,
	call: 2,
	op: 3
}, EA = /* @__PURE__ */ new WeakMap();
function DA(e) {
	let t = EA.get(e) ?? new Map([...e.kinds].map(([e, t]) => [e, OA(e, t)]));
	return EA.set(e, t), t;
}
function OA(e, t) {
	let n = t.family === "op" ? "op" : "layer", r = N(e) ?? e;
	return {
		item: {
			kind: e,
			title: r,
			summary: t.summary,
			group: n,
			drawn: e,
			entry: t
		},
		target: mA(e, r, t.summary, TA[n], { aliases: t.aliases })
	};
}
var kA = (e, t, n) => DA(e).get(t)?.item ?? n.find((e) => e.kind === t), AA = (e) => MA(e).map(({ item: e }) => e), jA = (e) => [...MA(e), ...NA(e)];
function MA({ document: e, graph: t }) {
	return Object.entries(e.models).flatMap(([n, { nodes: r }]) => {
		if (FA(e, n, t)) return [];
		let i = Object.keys(r).length, a = `model:${n}`, o = `Model of this design, ${i} layer${i === 1 ? "" : "s"}`;
		return [{
			item: {
				kind: a,
				title: n,
				summary: o,
				group: "model",
				drawn: a
			},
			target: mA(a, n, o, TA.model)
		}];
	});
}
function NA(e) {
	let t = V(e), n = Rn(t);
	return Object.values(t.layers).flatMap(({ id: r, kind: i }) => {
		let a = I(t, r)[0], o = a === void 0 ? void 0 : e.report?.nodes[a];
		if (i === "Input" || i.startsWith("ops.") || ne(i) !== null || o?.state === "ok" && o.parameters === 0) return [];
		let s = n.get(r) ?? r, c = `another call of ${s} (shared weights)`, l = { known: i.replace(/^(model|custom):/, "") };
		return [{
			item: {
				kind: `call:${r}`,
				title: s,
				summary: c,
				group: "call",
				drawn: i
			},
			target: mA(`call:${r}`, s, `${c} share reuse same again`, TA.call, l)
		}];
	});
}
function PA(e, t, n) {
	let r = (t, n) => JSON.stringify(e.report?.nodes[t]?.outputs[n] ?? null), i = r(t, n), a = V(e);
	return i === "null" ? [] : Object.keys(a.layers).flatMap((e) => I(a, e).flatMap((e) => ae(a).get(e)?.slice(0, 1) ?? []).some((e) => r(e.source, e.source_port) === i) ? [`call:${e}`] : []);
}
function FA(e, t, n, r = []) {
	return t === n || (r.includes(t) ? [] : Object.values(F(e.models, t)?.layers ?? {})).some((i) => He(i).some((i) => FA(e, i, n, [...r, t])));
}
// src/core/search/typed.ts
var IA = /^-?(\d+\.?\d*|\.\d+)(e-?\d+)?$/, LA = /^(-?\d+|none|\?)([x×,;](-?\d+|none|\?))+$/, RA = /^(none|\?)$/i, zA = /^(bool|b?float\d+|u?int\d+)$/, BA = /* @__PURE__ */ new Set([
	"integer",
	"number",
	"integers",
	"axes",
	"shape",
	"json"
]), VA = /* @__PURE__ */ new WeakMap();
function HA(e) {
	let t = VA.get(e);
	if (t) return t;
	let n = new Map(Lt(e, "activation").flatMap((e) => UA(e))), r = [...e.kinds.values()].flatMap((e) => e.parameters.flatMap((e) => e.choices)), i = {
		activations: n,
		words: new Set([...n.keys(), ...r].map((e) => e.toLowerCase()))
	};
	return VA.set(e, i), i;
}
function UA({ name: e, aliases: t }) {
	let n = N(e);
	return n === null ? [e, ...t].map((e) => [e, e]) : [[n.toLowerCase(), { custom: n }]];
}
var WA = (e, t) => HA(e).activations.has(t);
function GA(e, t) {
	let n = KA(t), r = HA(e).words, i = [];
	for (let e = n.length - 1; e > 0 && qA(n[e] ?? "", r); e--) i.push({
		name: n.slice(0, e).join(" "),
		values: n.slice(e)
	});
	return i;
}
function KA(e) {
	let t = /^([\w.]+)\((.*?)\)?$/.exec(e.trim());
	return (t ? `${t[1]} ${t[2]}` : e).replace(/[([]([^()[\]]*)[)\]]/g, (e, t) => ` ${t.replace(/[\s,]+/g, "x").replace(/x$/, "")} `).replace(/\s*=\s*/g, "=").replace(t ? /,/g : /,\s|,$/g, " ").replace(/['"]/g, "").split(/\s+/).filter(Boolean).map((e) => e.replace(/(^|=)(\d+)\/(\d+)$/, (e, t, n, r) => `${t}${Number(n) / Number(r)}`));
}
var qA = (e, t) => /^[a-z_]\w*=.+/i.test(e) || IA.test(e) || LA.test(e.toLowerCase()) || RA.test(e) || t.has(e.toLowerCase()) || zA.test(e);
function JA(e, t, n) {
	let r = {};
	for (let i = 0; i < n.length;) {
		let a = YA(e, t, t.parameters.filter((e) => !Object.hasOwn(r, e.name)), n.slice(i));
		if (typeof a == "string") return {
			config: {},
			text: "",
			problem: a
		};
		r[a.parameter.name] = a.value, i += a.used;
	}
	return {
		config: r,
		text: Object.entries(r).map(([e, t]) => cj(e, t)).join(", "),
		problem: ""
	};
}
function YA(e, t, n, r) {
	let [i = ""] = r, [, a, o = ""] = /^([a-z_]\w*)=(.*)$/i.exec(i) ?? [];
	if (a !== void 0) return XA(e, oj(n, a), a, o);
	if (!tj(i)) return ZA(e, n, i);
	let s = nj(t), c = s.filter((e) => n.includes(e));
	return QA(c, r) ?? $A(c[0], s, i);
}
function XA(e, t, n, r) {
	if (!t) return `it has no parameter “${n}”`;
	let i = ij(e, t, r) ?? rj(t, r) ?? aj(t, r);
	return i === void 0 ? `${t.name} cannot be “${r}”` : {
		parameter: t,
		value: i,
		used: 1
	};
}
function ZA(e, t, n) {
	for (let r of t) {
		let t = ij(e, r, n);
		if (t !== void 0) return {
			parameter: r,
			value: t,
			used: 1
		};
	}
	return `“${n}” fits none of its parameters`;
}
function QA(e, t) {
	let n = t.findIndex((e) => !tj(e)), r = n === -1 ? t : t.slice(0, n);
	for (let [t, n] of e.entries()) {
		let i = [
			"shape",
			"integers",
			"axes"
		].includes(n.type) && (n.type === "shape" || t === e.length - 1) && r.every((e) => !LA.test(e)) ? r.length : 1, a = rj(n, r.slice(0, i).join(","));
		if (a !== void 0) return {
			parameter: n,
			value: a,
			used: i
		};
		if (n.required) return null;
	}
	return null;
}
function $A(e, t, n) {
	return e ? `${e.name} takes ${ej[e.type] ?? "something else"}, not “${n}”` : t.length ? `“${n}” is left over after ${t.map(({ name: e }) => e).join(", ")}: name it, as in name=${n}` : `it takes no number: “${n}” is left over`;
}
var ej = {
	integer: "a whole number",
	number: "one number",
	integers: "whole numbers",
	axes: "whole numbers",
	shape: "whole numbers"
}, tj = (e) => IA.test(e) || LA.test(e.toLowerCase()) || RA.test(e);
function nj(e) {
	let t = e.parameters.filter((t) => t.name !== e.ports[0]?.name && t.name !== "trainable"), n = t.findIndex((e) => !BA.has(e.type));
	return n === -1 ? t : t.slice(0, n);
}
function rj(e, t) {
	let n = t.toLowerCase().split(/[x×,;]/).map((e) => e === "none" || e === "?" ? null : IA.test(e) ? Number(e) : void 0), [r] = n;
	if (n.some((e) => e === void 0) || r === void 0) return;
	let i = n.every((e) => Number.isInteger(e));
	switch (e.type) {
		case "number": return n.length === 1 && r !== null ? r : void 0;
		case "integer": return n.length === 1 && i ? r : void 0;
		case "integers":
		case "axes": return i ? n.length === 1 ? r : n : void 0;
		case "shape": return n.every((e) => e === null || Number.isInteger(e)) ? n : void 0;
		case "json": return Array.isArray(e.default) && i ? n.length === 1 ? r : n : void 0;
		default: return;
	}
}
function ij(e, t, n) {
	let r = n.toLowerCase();
	return t.type === "activation" ? HA(e).activations.get(r) : t.choices.length ? t.choices.find((e) => e.toLowerCase() === r) : t.type === "dtype" && t.required && zA.test(r) ? r : void 0;
}
function aj(e, t) {
	let n = t.toLowerCase();
	return n === "none" ? e.optional ? null : void 0 : e.type === "boolean" ? n === "true" || n !== "false" && void 0 : e.type === "dtype" ? zA.test(n) ? n : void 0 : e.type === "string" ? t : void 0;
}
function oj(e, t) {
	let n = e.filter((e) => e.name.startsWith(t.toLowerCase()));
	return e.find((e) => e.name === t) ?? (n.length === 1 ? n[0] : void 0);
}
var sj = /* @__PURE__ */ new Set(["units", "filters"]), cj = (e, t) => sj.has(e) ? `${t} ${e}` : `${e} ${lj(t)}`, lj = (e) => Array.isArray(e) ? e.map((e) => e ?? "?").join(" × ") : String(Ge(e) ?? e);
// src/core/search.ts
function uj(e, t, { setting: n, only: r, first: i = [] } = {}) {
	let a = [...DA(e).values(), ...n ? jA(n) : []], o = r ? a.filter(({ item: e }) => r.has(e.kind)) : a;
	if (!t.trim()) return vj(o, i);
	let s = [...GA(e, t), {
		name: t,
		values: []
	}], c = [...s.flatMap((e) => pj(o, e, !1)), ...mj(e, o, t)], l = c.some(({ rank: e }) => e < uA.slip) ? c : s.slice(-2).flatMap((e) => pj(o, e, !0)), u = /* @__PURE__ */ new Map();
	for (let t of l.map((t) => hj(e, t))) {
		let e = u.get(t.found.item.kind);
		(!e || gj(t, e) < 0) && u.set(t.found.item.kind, t);
	}
	return [...u.values()].sort(gj).map(({ found: e, typed: t }) => t ? {
		...e.item,
		typed: t
	} : e.item);
}
function dj(e, t) {
	return "refused" in e || !t ? e : {
		...e,
		edit: fj(e.edit, t)
	};
}
function fj(e, t) {
	return e.type === "Batch" ? {
		...e,
		edits: e.edits.map((e) => fj(e, t))
	} : e.type !== "AddNode" || !e.layer ? e : {
		...e,
		layer: {
			...e.layer,
			config: {
				...e.layer.config,
				...t
			}
		}
	};
}
function pj(e, { name: t, values: n }, r) {
	let i = hA(t);
	return e.flatMap((e) => {
		if (n.length && !e.item.entry) return [];
		let t = gA(e.target, i, r);
		return t ? [{
			...t,
			found: e,
			values: n
		}] : [];
	});
}
function mj(e, t, n) {
	let r = n.trim().toLowerCase(), i = WA(e, r) ? t.find(({ item: e }) => e.kind === "Activation") : void 0;
	return i ? [{
		rank: uA.meant,
		place: 0,
		found: i,
		values: [r]
	}] : [];
}
function hj(e, t) {
	let { found: { item: { entry: n } }, values: r } = t;
	if (!r.length || !n) return t;
	let i = JA(e, n, r);
	return {
		...t,
		rank: t.rank + (i.problem ? 100 : 0),
		typed: i
	};
}
var gj = (e, t) => e.rank - t.rank || e.found.target.tier - t.found.target.tier || e.place - t.place || _j(e.found, t.found), _j = ({ target: e, item: t }, { target: n, item: r }) => e.popular - n.popular || t.title.length - r.title.length || (t.title < r.title ? -1 : 1);
function vj(e, t) {
	let n = new Map(t.map((e, n) => [e, n - t.length])), r = ({ item: e, target: { tier: t, popular: r } }) => n.get(e.kind) ?? (r < 1e3 ? 0 : 1 + t);
	return [...e].sort((e, t) => r(e) - r(t) || _j(e, t)).map(({ item: e }) => e);
}
// src/view/palette/kept.ts
var yj = "layerloom-palette", bj = 8, xj = {
	favourites: [],
	recent: [],
	open: {}
}, Sj = jj(), Cj = /* @__PURE__ */ new Set(), wj = () => Sj, Tj = () => (0, _.useSyncExternalStore)(Aj, wj), Ej = (e) => kj({ favourites: Sj.favourites.includes(e) ? Sj.favourites.filter((t) => t !== e) : [...Sj.favourites, e] });
function Dj(e) {
	e.startsWith("call:") || kj({ recent: [e, ...Sj.recent.filter((t) => t !== e)].slice(0, bj) });
}
var Oj = (e, t) => kj({ open: {
	...Sj.open,
	[e]: t
} });
function kj(e) {
	Sj = {
		...Sj,
		...e
	};
	try {
		localStorage.setItem(yj, JSON.stringify(Sj));
	} catch {}
	for (let e of Cj) e();
}
function Aj(e) {
	return Cj.add(e), () => void Cj.delete(e);
}
function jj() {
	try {
		let e = JSON.parse(localStorage.getItem(yj) ?? "{}");
		return {
			favourites: Mj(e.favourites),
			recent: Mj(e.recent),
			open: { ...e.open }
		};
	} catch {
		return xj;
	}
}
function Mj(e) {
	return Array.isArray(e) ? e.filter((e) => typeof e == "string") : [];
}
// src/view/palette/adding.ts
function Nj(e, t, n) {
	let r = e.getState();
	return Y(e, dj(xa(J(r), t.kind, n, [...r.selection.nodes]), t.typed?.config)) ? (Dj(t.kind), t.typed?.problem && e.getState().say(`Added ${t.title} as it comes: ${t.typed.problem}.`), !0) : !1;
}
// src/view/palette/KindName.tsx
function Pj({ item: e }) {
	let t = e.kind.startsWith("ops.");
	return /* @__PURE__ */ (0, X.jsxs)("span", {
		className: "ll-kind-name",
		children: [t && /* @__PURE__ */ (0, X.jsx)("span", {
			className: "ll-module",
			children: "ops."
		}), t ? e.title.slice(4) : e.title]
	});
}
// src/view/palette/OfferRow.tsx
var Fj = (0, _.memo)(function({ id: e, found: t, chosen: n, onPoint: r, onPick: i }) {
	let a = ZD(t.drawn), { typed: o } = t;
	return /* @__PURE__ */ (0, X.jsxs)("li", {
		id: e,
		role: "option",
		"aria-selected": n,
		className: "ll-offer",
		onPointerMove: n ? void 0 : r,
		onClick: i,
		children: [
			/* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-tile",
				style: { background: `color-mix(in srgb, ${a.colour} 16%, transparent)` },
				children: /* @__PURE__ */ (0, X.jsx)($D, {
					family: a,
					size: 14
				})
			}),
			/* @__PURE__ */ (0, X.jsxs)("span", {
				className: "ll-offer-text",
				children: [/* @__PURE__ */ (0, X.jsx)(Pj, { item: t }), o?.problem ? /* @__PURE__ */ (0, X.jsxs)("span", {
					className: "ll-offer-problem",
					children: [/* @__PURE__ */ (0, X.jsx)(Jf, {}), o.problem]
				}) : /* @__PURE__ */ (0, X.jsx)("span", {
					className: o?.text ? "ll-typed" : "ll-offer-summary",
					children: o?.text || t.summary
				})]
			}),
			!o && /* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-tag",
				children: Ij(t)
			})
		]
	});
}), Ij = (e) => e.group === "call" ? "shared weights" : e.group === "model" ? "model" : e.group === "op" ? "op" : e.entry?.category ?? "";
// src/view/palette/QuickFoot.tsx
function Lj({ offers: e, everything: t, onEverything: n }) {
	return /* @__PURE__ */ (0, X.jsxs)("footer", {
		className: "ll-quick-foot",
		children: [
			e.state === "failed" && /* @__PURE__ */ (0, X.jsxs)("p", {
				className: "ll-offer-problem",
				children: ["What fits is not known: ", e.problem]
			}),
			(e.state === "known" || e.state === "waiting") && /* @__PURE__ */ (0, X.jsxs)("label", { children: [/* @__PURE__ */ (0, X.jsx)("input", {
				type: "checkbox",
				checked: t,
				onChange: (e) => n(e.target.checked)
			}), "Show everything, also what does not fit"] }),
			/* @__PURE__ */ (0, X.jsxs)("span", {
				className: "ll-keys",
				children: [
					/* @__PURE__ */ (0, X.jsx)("kbd", {
						className: "ll-kbd",
						children: "↵"
					}),
					" add ",
					/* @__PURE__ */ (0, X.jsx)("kbd", {
						className: "ll-kbd",
						children: "⇧↵"
					}),
					" add and go on ",
					/* @__PURE__ */ (0, X.jsx)("kbd", {
						className: "ll-kbd",
						children: "Esc"
					}),
					" close"
				]
			})
		]
	});
}
// src/view/palette/useOffers.ts
var Rj = { state: "none" };
function zj(e) {
	let t = z(), [n, r] = (0, _.useState)(e.kind === "wire" ? { state: "waiting" } : Rj);
	return (0, _.useEffect)(() => {
		if (e.kind !== "wire") return r(Rj);
		let n = !0, { node: i, port: a, end: o } = e;
		return r({ state: "waiting" }), t.getState().ask({
			type: "AskOffers",
			graph: fn(t.getState()),
			node: i,
			port: a,
			end: o
		}).then((e) => {
			if (!n) return;
			if (e.problem) return r({
				state: "failed",
				problem: e.problem
			});
			let s = o === "output" ? PA(J(t.getState()), i, Number(a)) : [];
			r({
				state: "known",
				kinds: /* @__PURE__ */ new Set([...e.offers, ...s])
			});
		}), () => void (n = !1);
	}, [t, e]), n;
}
// src/view/palette/useSetting.ts
function Bj() {
	let e = B((e) => e.sync.shown), t = B(fn), n = B(mn);
	return (0, _.useMemo)(() => e ? {
		document: e,
		graph: t,
		report: n
	} : void 0, [
		e,
		t,
		n
	]);
}
function Vj() {
	let e = B((e) => e.sync.shown?.models), t = B(fn), n = B((e) => e.sync.shown);
	return (0, _.useMemo)(() => n ? AA({
		document: n,
		graph: t
	}) : [], [e, t]);
}
// src/view/palette/where.ts
function Hj(e, t) {
	let n = J(e.getState());
	switch (t.kind) {
		case "at": return "At this place";
		case "edge": return Wj(t.edge, (e) => U(n, e), (e, t, r) => V(n).edges.find((n) => n.target === e && n.target_port === t && n.index === r)?.source);
		case "wire": return t.end === "output" ? `Takes what ${U(n, t.node)} gives` : `Feeds “${Uj(n, t.node, t.port)}” of ${U(n, t.node)}`;
		case "selection": {
			let t = [...e.getState().selection.nodes];
			return t.length ? `After ${Yi(n, t)}` : "Nothing is selected: added without a wire";
		}
	}
}
var Uj = (e, t, n) => tr(e, t).find(({ name: e }) => e === n)?.label ?? n;
function Wj(e, t, n) {
	let [r, i, a] = JSON.parse(e), o = n(r, i, a);
	return o === void 0 ? `Before ${t(r)}` : `Into the wire from ${t(o)} to ${t(r)}`;
}
var Gj = 8;
function Kj(e, t, n, r) {
	let i = hf(e)?.element.getBoundingClientRect() ?? n, a = t.kind === "at" || t.kind === "wire" ? _f(e, t) : null, o = t.kind === "wire" && t.end === "input", s = a ? a.x - (o ? r.width : 0) : i.left + (i.width - r.width) / 2, c = a ? a.y - 24 : i.top + Math.min(56, i.height * .1), l = (e, t) => Math.max(Gj, Math.min(t - Gj, e));
	return {
		left: l(s - n.left, n.width - r.width),
		top: l(c - n.top, n.height - r.height)
	};
}
// src/view/QuickAdd.tsx
function qj() {
	let e = B((e) => e.dialog);
	return e?.kind === "add" ? /* @__PURE__ */ (0, X.jsx)(Yj, { place: e.place }) : null;
}
var Jj = 50;
function Yj({ place: e }) {
	let t = z(), [n, r] = (0, _.useState)(""), [i, a] = (0, _.useState)(0), [o, s] = (0, _.useState)(!1), c = zj(e), l = B((e) => e.catalogue === null), u = Xj(n, c, o), d = (0, _.useRef)(null), f = (0, _.useRef)(null), p = (0, _.useRef)(null), m = Qj(e, d), h = () => t.getState().show(null);
	$j(d, h), (0, _.useEffect)(() => {
		f.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest" });
	}, [i, u]);
	let g = (n, i) => {
		if (n && Nj(t, n, e)) {
			if (!i) return h();
			r(""), a(0), e.kind !== "selection" && t.getState().show({
				kind: "add",
				place: { kind: "selection" }
			});
		}
	}, v = (e) => {
		let t = {
			ArrowDown: 1,
			ArrowUp: -1,
			PageDown: 6,
			PageUp: -6
		}[e.key];
		if (t) a(Math.max(0, Math.min(u.length - 1, i + t)));
		else if (e.key === "Enter" && e.target === p.current) g(u[i], e.shiftKey);
		else if (e.key === "Escape") h();
		else return;
		e.preventDefault(), e.stopPropagation();
	}, y = c.state === "waiting" && !o;
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-quick",
		role: "dialog",
		"aria-label": "Add a layer",
		ref: d,
		style: m,
		onKeyDown: v,
		children: [
			/* @__PURE__ */ (0, X.jsx)("p", {
				className: "ll-quick-where",
				children: Hj(t, e)
			}),
			/* @__PURE__ */ (0, X.jsx)("input", {
				className: "ll-field",
				ref: p,
				autoFocus: !0,
				value: n,
				placeholder: "Search, or type “conv2d 64 3 relu”",
				"aria-label": "Search layers and ops",
				role: "combobox",
				"aria-expanded": !0,
				"aria-controls": "ll-offers",
				"aria-activedescendant": u[i] && `ll-offer-${i}`,
				"aria-autocomplete": "list",
				spellCheck: !1,
				autoComplete: "off",
				onChange: (e) => {
					r(e.target.value), a(0);
				}
			}),
			/* @__PURE__ */ (0, X.jsxs)("ul", {
				id: "ll-offers",
				role: "listbox",
				"aria-label": "Layers and ops",
				ref: f,
				children: [
					y && /* @__PURE__ */ (0, X.jsxs)("li", {
						className: "ll-note",
						children: [/* @__PURE__ */ (0, X.jsx)("span", {
							className: "ll-spinner",
							"aria-hidden": "true"
						}), "Trying what fits here …"]
					}),
					u.map((e, t) => /* @__PURE__ */ (0, X.jsx)(Fj, {
						id: `ll-offer-${t}`,
						found: e,
						chosen: t === i,
						onPoint: () => a(t),
						onPick: () => g(e, !1)
					}, e.kind)),
					l && /* @__PURE__ */ (0, X.jsx)("li", {
						className: "ll-note",
						children: "Keras's layers are being read …"
					}),
					!l && !y && !u.length && /* @__PURE__ */ (0, X.jsx)("li", {
						className: "ll-note",
						children: Zj(n, c.state === "known" && !o)
					})
				]
			}),
			/* @__PURE__ */ (0, X.jsx)(Lj, {
				offers: c,
				everything: o,
				onEverything: (e) => {
					s(e), a(0), p.current?.focus();
				}
			})
		]
	});
}
function Xj(e, t, n) {
	let r = B((e) => e.catalogue), i = Bj(), { recent: a } = Tj();
	return (0, _.useMemo)(() => {
		if (!r || t.state === "waiting" && !n) return [];
		let o = t.state === "known" && !n ? t.kinds : void 0;
		return uj(r, e, {
			setting: i,
			only: o,
			first: a
		}).slice(0, Jj);
	}, [
		r,
		e,
		i,
		a,
		t,
		n
	]);
}
var Zj = (e, t) => t ? `Nothing that fits here is called “${e}”. Show everything, or try another word.` : `Nothing is called “${e}”. Try “conv”, or what it is to do: “average”, “shrink”.`;
function Qj(e, t) {
	let n = z(), [r, i] = (0, _.useState)();
	return (0, _.useLayoutEffect)(() => {
		let r = t.current?.offsetParent?.getBoundingClientRect();
		t.current && r && i(Kj(n, e, r, {
			width: t.current.offsetWidth,
			height: t.current.offsetHeight
		}));
	}, [
		n,
		e,
		t
	]), r;
}
function $j(e, t) {
	let n = (0, _.useRef)(t);
	n.current = t, (0, _.useEffect)(() => {
		let t = (t) => {
			e.current && !t.composedPath().includes(e.current) && n.current();
		};
		return window.addEventListener("pointerdown", t, !0), () => window.removeEventListener("pointerdown", t, !0);
	}, [e]);
}
// src/view/ReplaceDialog.tsx
var eM = 50;
function tM({ node: e }) {
	let t = z(), n = B((e) => e.catalogue), r = B((t) => t.sync.shown ? P(pn(t), e)?.kind ?? "" : ""), i = (0, _.useCallback)((e) => n ? uj(n, e, {
		setting: J(t.getState()),
		first: e.trim() ? [] : rM(n, r)
	}).filter((e) => e.group !== "call" && e.kind !== "Input").slice(0, eM).map(nM) : [], [
		n,
		r,
		t
	]), a = (0, _.useMemo)(() => i(""), [i]);
	return /* @__PURE__ */ (0, X.jsx)(kk, {
		label: `Replace ${$r(r)} by`,
		placeholder: `Replace ${$r(r)} by … (such as “dense 64 relu”)`,
		choices: a,
		find: i,
		empty: "Keras's layers are being read …",
		onPick: (n) => {
			let [r, i] = JSON.parse(n);
			Y(t, cs(J(t.getState()), e, r, i));
		}
	});
}
var nM = (e) => ({
	id: JSON.stringify([e.kind, e.typed?.config ?? {}]),
	title: e.title,
	detail: e.typed?.text || e.summary,
	reason: e.typed?.problem || void 0
});
function rM(e, t) {
	let n = Fn(t).split("_").filter((e) => e.length > 2).flatMap((t) => uj(e, t).slice(0, 2)).filter((e) => e.group === "layer");
	return [...new Set(n.map((e) => e.kind))];
}
// src/view/ShareDialog.tsx
function iM({ node: e }) {
	let t = z(), n = B((e) => e.sync.shown), r = (0, _.useMemo)(() => (n ? ps(J(t.getState()), e) : []).map(({ layer: e, name: t, nodes: n }) => ({
		id: e,
		title: t,
		detail: n.length === 1 ? "called once" : `called ${n.length} times`
	})), [
		n,
		e,
		t
	]);
	return /* @__PURE__ */ (0, X.jsx)(kk, {
		label: "Share weights with",
		placeholder: "Share weights with …",
		choices: r,
		empty: "There is no other layer of this kind in this graph to share weights with.",
		onPick: (n) => Y(t, ms(J(t.getState()), e, n))
	});
}
// src/view/WriteDialog.tsx
function aM({ node: e, what: t }) {
	let n = z(), r = pn(n.getState()), i = r.layers[r.nodes[e]?.layer ?? ""], [a, o] = (0, _.useState)((t === "note" ? r.nodes[e]?.note : i?.name) ?? ""), s = () => {
		let r = J(n.getState());
		n.getState().show(null), Y(n, t === "note" ? Ns(r, e, a) : js(r, e, a.trim() || null));
	}, c = (e) => {
		e.stopPropagation(), e.key === "Escape" && n.getState().show(null), e.key === "Enter" && (t === "rename" || e.ctrlKey || e.metaKey) && s();
	}, l = t === "note" ? "Note" : "Name of the layer";
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-pick write",
		role: "dialog",
		"aria-label": l,
		onKeyDown: c,
		children: [/* @__PURE__ */ (0, X.jsxs)("label", { children: [/* @__PURE__ */ (0, X.jsx)("b", { children: l }), t === "note" ? /* @__PURE__ */ (0, X.jsx)("textarea", {
			className: "ll-field",
			rows: 4,
			autoFocus: !0,
			value: a,
			onChange: (e) => o(e.target.value)
		}) : /* @__PURE__ */ (0, X.jsx)("input", {
			className: "ll-field",
			autoFocus: !0,
			value: a,
			placeholder: Rn(r).get(i?.id ?? ""),
			onChange: (e) => o(e.target.value),
			onFocus: (e) => e.target.select()
		})] }), /* @__PURE__ */ (0, X.jsxs)("p", { children: [/* @__PURE__ */ (0, X.jsx)("button", {
			type: "button",
			className: "ll-button",
			onClick: () => n.getState().show(null),
			children: "Cancel"
		}), /* @__PURE__ */ (0, X.jsx)("button", {
			type: "button",
			className: "ll-button primary",
			onClick: s,
			children: t === "note" ? "Keep note" : "Rename"
		})] })]
	});
}
// src/view/Dialogs.tsx
function oM() {
	let e = z(), t = B((e) => e.dialog);
	return t ? t.kind === "add" ? /* @__PURE__ */ (0, X.jsx)(qj, {}) : t.kind === "menu" ? /* @__PURE__ */ (0, X.jsx)(Hk, {
		x: t.x,
		y: t.y
	}) : /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-veil",
		onPointerDown: (t) => t.target === t.currentTarget && e.getState().show(null),
		children: [
			t.kind === "find" && /* @__PURE__ */ (0, X.jsx)(Xk, {}),
			t.kind === "connect" && /* @__PURE__ */ (0, X.jsx)(jk, { node: t.node }),
			t.kind === "share" && /* @__PURE__ */ (0, X.jsx)(iM, { node: t.node }),
			t.kind === "replace" && /* @__PURE__ */ (0, X.jsx)(tM, { node: t.node }),
			t.kind === "shortcuts" && /* @__PURE__ */ (0, X.jsx)(Lk, {}),
			(t.kind === "rename" || t.kind === "note") && /* @__PURE__ */ (0, X.jsx)(aM, {
				node: t.node,
				what: t.kind
			})
		]
	}) : null;
}
// src/view/inspector/markdown.ts
var sM = /^\s{0,3}(?:[-*]|\d+\.)\s+/, cM = /^(?:\*\*([^*]+?):?\*\*:?|#{1,6}\s+(.+))$/, lM = /^\s*```/;
function uM(e) {
	let t = e.replaceAll("\r", "").split("\n"), n = [], r = 0;
	for (; r < t.length;) {
		let e = t[r], i = cM.exec(e.trim());
		e.trim() === "" ? r++ : lM.test(e) ? [n[n.length], r] = dM(t, r) : i ? [n[n.length], r] = [{
			kind: "heading",
			text: i[1] ?? i[2] ?? ""
		}, r + 1] : sM.test(e) ? [n[n.length], r] = pM(t, r) : /^ {4}\S/.test(e) ? [n[n.length], r] = fM(t, r) : [n[n.length], r] = mM(t, r);
	}
	return n;
}
function dM(e, t) {
	let n = e.findIndex((e, n) => n > t && lM.test(e)), r = n === -1 ? e.length : n;
	return [{
		kind: "code",
		text: _M(e.slice(t + 1, r))
	}, r + 1];
}
function fM(e, t) {
	let n = hM(e, t, (e) => e.trim() !== "" && !/^ {4}/.test(e));
	return [{
		kind: "code",
		text: _M(e.slice(t, n)).trimEnd()
	}, n];
}
function pM(e, t) {
	let n = [], r = t;
	for (; r < e.length && sM.test(e[r]);) {
		let t = gM(e[r]), i = hM(e, r + 1, (e) => e.trim() !== "" && gM(e) <= t), a = e[r].replace(sM, "");
		n.push(uM([a, _M(e.slice(r + 1, i))].join("\n").trimEnd())), r = i;
	}
	return [{
		kind: "list",
		items: n
	}, r];
}
function mM(e, t) {
	let n = hM(e, t + 1, (e) => e.trim() === "" || lM.test(e) || sM.test(e) || cM.test(e.trim()));
	return [{
		kind: "paragraph",
		text: e.slice(t, n).map((e) => e.trim()).join(" ")
	}, n];
}
function hM(e, t, n) {
	let r = e.findIndex((e, r) => r >= t && n(e));
	return r === -1 ? e.length : r;
}
var gM = (e) => e.length - e.trimStart().length;
function _M(e) {
	let t = Math.min(...e.filter((e) => e.trim() !== "").map(gM));
	return e.map((e) => e.slice(Number.isFinite(t) ? t : 0)).join("\n");
}
var vM = /``?([^`]+)``?|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g;
function yM(e) {
	let t = [], n = 0;
	for (let r of e.matchAll(vM)) {
		r.index > n && t.push({
			kind: "text",
			text: e.slice(n, r.index)
		});
		let [i, a, o, s, c] = r;
		a === void 0 ? o === void 0 ? s !== void 0 && c !== void 0 && t.push({
			kind: "link",
			text: s,
			url: c
		}) : t.push({
			kind: "strong",
			text: o
		}) : t.push({
			kind: "code",
			text: a
		}), n = r.index + i.length;
	}
	return n < e.length && t.push({
		kind: "text",
		text: e.slice(n)
	}), t;
}
// src/view/inspector/Line.tsx
function bM({ text: e }) {
	return yM(e).map((e, t) => e.kind === "code" ? /* @__PURE__ */ (0, X.jsx)("code", { children: e.text }, t) : e.kind === "strong" ? /* @__PURE__ */ (0, X.jsx)("b", { children: e.text }, t) : e.kind === "link" ? /* @__PURE__ */ (0, X.jsx)("a", {
		href: e.url,
		target: "_blank",
		rel: "noopener noreferrer",
		children: e.text
	}, t) : /* @__PURE__ */ (0, X.jsx)(_.Fragment, { children: e.text }, t));
}
// src/view/inspector/Help.tsx
var xM = (0, _.createContext)(() => void 0), SM = () => (0, _.useContext)(xM), CM = 450, wM = 150;
function TM({ panel: e, children: t }) {
	let [n, r] = (0, _.useState)(null), i = (0, _.useRef)(void 0), [a] = (0, _.useState)(() => (t, n) => {
		if (clearTimeout(i.current), !t || !n) return r(null);
		i.current = setTimeout(() => r({
			parameter: t,
			top: EM(n, e.current)
		}), CM);
	});
	return (0, _.useEffect)(() => () => clearTimeout(i.current), []), /* @__PURE__ */ (0, X.jsxs)(xM.Provider, {
		value: a,
		children: [t, n && /* @__PURE__ */ (0, X.jsx)(DM, { ...n })]
	});
}
function EM(e, t) {
	let n = t?.getBoundingClientRect();
	return n ? Math.max(4, Math.min(e.getBoundingClientRect().top - n.top, n.height - wM)) : 0;
}
function DM({ parameter: e, top: t }) {
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-i-help",
		style: { top: t },
		"aria-hidden": "true",
		children: [
			/* @__PURE__ */ (0, X.jsxs)("p", { children: [
				/* @__PURE__ */ (0, X.jsx)("code", { children: e.name }),
				" ",
				/* @__PURE__ */ (0, X.jsx)("span", {
					className: "ll-muted",
					children: Uo(e)
				})
			] }),
			/* @__PURE__ */ (0, X.jsx)("p", { children: /* @__PURE__ */ (0, X.jsx)(bM, { text: e.help || "Nothing is said of it." }) }),
			/* @__PURE__ */ (0, X.jsx)("p", {
				className: "ll-muted",
				children: e.required ? "Required" : /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: ["Default: ", /* @__PURE__ */ (0, X.jsx)("code", { children: ts(e, e.default) })] })
			})
		]
	});
}
// src/view/inspector/Documentation.tsx
var OM = /* @__PURE__ */ new Map();
function kM({ entry: e }) {
	let t = z(), n = `${t.getState().catalogue?.mark} ${e.family} ${e.name}`, [r, i] = (0, _.useState)(OM.get(n));
	return (0, _.useEffect)(() => {
		let r = !1, a = OM.get(n);
		return i(a), a || jM(t, e, n).then((e) => {
			r || i(e);
		}), () => {
			r = !0;
		};
	}, [n, t]), r ? "problem" in r ? /* @__PURE__ */ (0, X.jsx)("p", {
		className: "ll-i-said",
		children: r.problem
	}) : /* @__PURE__ */ (0, X.jsx)(AM, { text: r.text }) : /* @__PURE__ */ (0, X.jsx)("p", {
		className: "ll-muted",
		role: "status",
		children: "Reading …"
	});
}
var AM = ({ text: e }) => /* @__PURE__ */ (0, X.jsx)("div", {
	className: "ll-i-doc",
	children: uM(e).map((e, t) => /* @__PURE__ */ (0, X.jsx)(MM, { block: e }, t))
});
async function jM(e, t, n) {
	let r = await e.getState().ask({
		type: "AskDoc",
		family: t.family,
		name: t.name
	});
	if (r.problem) return { problem: r.problem };
	let i = { text: r.doc || "Keras has no documentation of it." };
	return OM.set(n, i), i;
}
function MM({ block: e }) {
	switch (e.kind) {
		case "heading": return /* @__PURE__ */ (0, X.jsx)("h4", { children: e.text });
		case "code": return /* @__PURE__ */ (0, X.jsx)("pre", {
			tabIndex: 0,
			children: e.text
		});
		case "paragraph": return /* @__PURE__ */ (0, X.jsx)("p", { children: /* @__PURE__ */ (0, X.jsx)(bM, { text: e.text }) });
		case "list": return /* @__PURE__ */ (0, X.jsx)("ul", { children: e.items.map((e, t) => /* @__PURE__ */ (0, X.jsx)("li", { children: e.map((e, t) => /* @__PURE__ */ (0, X.jsx)(MM, { block: e }, t)) }, t)) });
	}
}
// src/view/inspector/open.ts
var NM = w()((e) => ({
	open: /* @__PURE__ */ new Set(),
	toggle: (t) => e(({ open: e }) => ({ open: e.has(t) ? new Set([...e].filter((e) => e !== t)) : /* @__PURE__ */ new Set([...e, t]) }))
}));
function PM(e) {
	let t = NM((t) => t.open.has(e)), n = NM((e) => e.toggle);
	return [t, () => n(e)];
}
// src/view/inspector/grouping.ts
var FM = /* @__PURE__ */ RegExp("(_initializer|_regularizer|_constraint|_axes|_dtype|_cap|_size_limit)$|^(renorm|lora|idf|gptq|max_tokens|pad_to_max|num_oov|ref_)|^(dtype|trainable|data_format|seed|weights|quantization_config|dilation_rate|groups|depth_multiplier|output_padding|stateful|unroll|go_backwards|use_cudnn|reset_after|unit_forget_bias|zero_output_for_mask|synchronized|noise_shape|value_range|sparse|ragged|flash_attention|sliding_window|use_gate|backward_layer|tie_weights|encoding|salt|mask_value|mask_token|oov_token|fill_value|invert)$");
function IM(e) {
	let t = ({ parameter: e }) => FM.test(e.name), n = e.filter(({ parameter: e }) => !e.required);
	return {
		required: e.filter(({ parameter: e }) => e.required),
		common: n.filter((e) => !t(e)),
		rare: n.filter(t)
	};
}
// src/view/inspector/icons.tsx
var LM = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "m4 10 4-4.5 4 4.5" })), RM = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "m4 6 4 4.5 4-4.5" })), zM = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M3 6h6.2a3.6 3.6 0 0 1 0 7.2H6M3 6l2.8-2.8M3 6l2.8 2.8" })), BM = Z(/* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("circle", {
	cx: "8",
	cy: "8",
	r: "5.8"
}), /* @__PURE__ */ (0, X.jsx)("path", { d: "M8 7.4v3.4M8 5.1v.1" })] })), VM = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "m10.6 3 2.4 2.4-7.4 7.4-3 .6.6-3zM9 4.6 11.4 7" })), HM = Z(/* @__PURE__ */ (0, X.jsx)("path", {
	d: "M6 4v.1M10 4v.1M6 8v.1M10 8v.1M6 12v.1M10 12v.1",
	strokeWidth: "2"
})), UM = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M6.8 9.2 9.2 6.8M7.4 4.6l1.3-1.3a2.8 2.8 0 0 1 4 4l-1.3 1.3M8.6 11.4l-1.3 1.3a2.8 2.8 0 0 1-4-4l1.3-1.3" })), WM = Z(/* @__PURE__ */ (0, X.jsx)("path", { d: "M4 14V2.5h8l-2 3 2 3H4" }));
// src/view/inspector/slot.ts
function GM(e, t) {
	is(e.parameter, t) ? (e.value !== void 0 || e.mixed) && e.reset() : (e.mixed || !os(t, e.value)) && e.set(t);
}
var KM = ({ parameter: e, value: t }) => t !== void 0 || e.required ? t : e.default, qM = (e) => e.mixed || !e.parameter.required && !is(e.parameter, e.value), JM = "none";
function YM({ slot: e, id: t }) {
	let n = z(), r = B((e) => e.catalogue);
	if (!r) return null;
	let { parameter: i } = e, a = e.mixed ? void 0 : KM(e), o = Ro(r, i, a), s = We(a), c = Ge(a), l = s === null ? c : `model ${s}`, u = e.mixed ? "mixed" : o ? XM(o) : Po(a)?.name ?? l ?? (a === null ? JM : "choose …"), d = Io(r, i), f = d.flatMap((e) => e.entries), p = !(a === null && i.optional) && !(o && f.includes(o)), m = (t) => {
		let n = f.find((e) => XM(e) === t);
		t === JM ? GM(e, null) : n && GM(e, G(n, i, e.value));
	};
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [
		/* @__PURE__ */ (0, X.jsxs)("select", {
			id: t,
			className: `ll-field${qM(e) || i.required ? "" : " still"}`,
			"aria-describedby": `${t}-wrong`,
			"aria-invalid": e.problems.some((e) => e.severity === "error"),
			value: p ? "" : u,
			onChange: (e) => m(e.target.value),
			children: [
				p && /* @__PURE__ */ (0, X.jsx)("option", {
					value: "",
					disabled: !0,
					children: u
				}),
				i.optional && /* @__PURE__ */ (0, X.jsx)("option", {
					value: JM,
					children: "none"
				}),
				d.map((e) => /* @__PURE__ */ (0, X.jsx)(ZM, { group: e }, e.title))
			]
		}),
		s !== null && /* @__PURE__ */ (0, X.jsxs)("button", {
			type: "button",
			className: "ll-i-link",
			onClick: () => n.getState().open(s),
			children: ["Open ", l]
		}),
		c !== null && /* @__PURE__ */ (0, X.jsxs)("button", {
			type: "button",
			className: "ll-i-link",
			onClick: () => n.getState().editCode(c),
			children: ["Edit the code of ", c]
		}),
		o && o.family !== "activation" && o.parameters.length > 0 && /* @__PURE__ */ (0, X.jsx)(QM, {
			slot: e,
			entry: o,
			id: t
		}, o.name)
	] });
}
var XM = (e) => e.family === "layer" ? `layer ${e.name}` : e.name;
function ZM({ group: e }) {
	let t = e.entries.map((e) => /* @__PURE__ */ (0, X.jsx)("option", {
		value: XM(e),
		children: N(e.name) ?? e.name
	}, XM(e)));
	return e.title ? /* @__PURE__ */ (0, X.jsx)("optgroup", {
		label: e.title,
		children: t
	}) : /* @__PURE__ */ (0, X.jsx)(X.Fragment, { children: t });
}
function QM({ slot: e, entry: t, id: n }) {
	let { parameter: r } = e, i = KM(e), a = Po(i)?.config ?? {}, [o, s] = (0, _.useState)(r.type === "layer" || Object.keys(a).length > 0), c = t.parameters.map((n) => ({
		parameter: n,
		value: a[n.name],
		mixed: !1,
		problems: [],
		set: (a) => GM(e, Bo(t, r, i, n.name, a)),
		reset: () => GM(e, Bo(t, r, i, n.name, void 0))
	}));
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-i-nested",
		role: "group",
		"aria-label": `Settings of ${t.name}`,
		children: [/* @__PURE__ */ (0, X.jsxs)("button", {
			type: "button",
			className: "ll-i-fold",
			"aria-expanded": o,
			onClick: () => s(!o),
			children: [/* @__PURE__ */ (0, X.jsx)(rp, {}), c.length === 1 ? "1 setting" : `${c.length} settings`]
		}), o && /* @__PURE__ */ (0, X.jsx)(yN, {
			slots: c,
			name: `${n} ${t.name}`,
			flat: t.family !== "layer"
		})]
	});
}
// src/view/inspector/ProblemText.tsx
var $M = {
	error: [/* @__PURE__ */ (0, X.jsx)(qf, {}), "Does not work"],
	warning: [/* @__PURE__ */ (0, X.jsx)(Jf, {}), "Doubtful"],
	hint: [/* @__PURE__ */ (0, X.jsx)(Yf, {}), "Hint"]
};
function eN({ problem: e }) {
	let t = z(), [n, r] = $M[e.severity];
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: `ll-i-problem ${e.severity}`,
		children: [/* @__PURE__ */ (0, X.jsxs)("p", { children: [n, /* @__PURE__ */ (0, X.jsxs)("span", { children: [/* @__PURE__ */ (0, X.jsxs)("span", {
			className: "ll-hidden",
			children: [r, ": "]
		}), e.message] })] }), e.fixes.map((e) => /* @__PURE__ */ (0, X.jsxs)("button", {
			type: "button",
			className: "ll-button framed",
			onClick: () => {
				t.getState().edit(e.edit) && t.getState().speak(`Done: ${e.title}`);
			},
			children: [/* @__PURE__ */ (0, X.jsx)(Qf, {}), e.title]
		}, e.title))]
	});
}
// src/view/inspector/SelectField.tsx
var tN = [
	"float32",
	"float16",
	"bfloat16",
	"float64",
	"int8",
	"int16",
	"int32",
	"int64",
	"uint8",
	"uint16",
	"uint32",
	"uint64",
	"bool",
	"string"
], nN = ["mixed_float16", "mixed_bfloat16"];
function rN({ slot: e, id: t }) {
	let { parameter: n } = e, r = KM(e), i = aN(n), a = i.findIndex((e) => r !== void 0 && os(e, r)), o = !e.mixed && r !== void 0 && a === -1;
	return /* @__PURE__ */ (0, X.jsxs)("select", {
		id: t,
		className: `ll-field${qM(e) || n.required ? "" : " still"}`,
		"aria-describedby": `${t}-wrong`,
		"aria-invalid": e.problems.some((e) => e.severity === "error"),
		value: e.mixed ? -1 : a,
		onChange: (t) => {
			let n = i[Number(t.target.value)];
			n !== void 0 && GM(e, n);
		},
		children: [(e.mixed || a === -1) && /* @__PURE__ */ (0, X.jsx)("option", {
			value: -1,
			disabled: !0,
			children: e.mixed ? "mixed" : o ? ts(n, r) : "choose …"
		}), i.map((e, t) => /* @__PURE__ */ (0, X.jsx)("option", {
			value: t,
			children: iN(e)
		}, t))]
	});
}
var iN = (e) => e === !0 ? "yes" : e === !1 ? "no" : e === null ? "none" : String(e);
function aN(e) {
	let t = e.type === "boolean" ? [!0, !1] : e.type === "dtype" ? oN(e) : e.choices;
	return e.optional ? [null, ...t] : t;
}
var oN = (e) => e.choices.length ? e.choices : e.name === "dtype" && e.optional ? [...tN, ...nN] : tN;
// src/view/inspector/SwitchField.tsx
function sN({ slot: e, id: t }) {
	let n = KM(e) === !0;
	return /* @__PURE__ */ (0, X.jsxs)("button", {
		type: "button",
		role: "switch",
		id: t,
		className: "ll-i-switch",
		"aria-checked": e.mixed ? "mixed" : n,
		"aria-describedby": `${t}-wrong`,
		onClick: () => GM(e, e.mixed || !n),
		children: [/* @__PURE__ */ (0, X.jsx)("span", {
			className: "ll-i-knob",
			"aria-hidden": "true"
		}), /* @__PURE__ */ (0, X.jsx)("span", {
			className: "ll-muted",
			children: e.mixed ? "mixed" : n ? "yes" : "no"
		})]
	});
}
// src/view/inspector/useDraft.ts
function cN({ text: e, check: t, commit: n, pause: r }) {
	let [i, a] = (0, _.useState)(null), [o, s] = (0, _.useState)(!1), c = (0, _.useRef)(void 0), l = (0, _.useRef)(null), u = (0, _.useRef)(!1), d = (r) => {
		if (clearTimeout(c.current), i === null || u.current) return;
		let o = t(i) !== "";
		s(o), o || (i !== e && i !== l.current && n(i), l.current = r ? null : i, r && a(null));
	}, f = (0, _.useRef)(d);
	return (0, _.useEffect)(() => {
		f.current = d;
	}), (0, _.useEffect)(() => () => f.current(!0), []), {
		text: i ?? e,
		problem: o && i !== null ? t(i) : "",
		open: i !== null,
		change(e) {
			u.current = !1, a(e), t(e) === "" && s(!1), clearTimeout(c.current), r !== void 0 && (c.current = setTimeout(() => f.current(!1), r));
		},
		settle: d,
		cancel() {
			clearTimeout(c.current), l.current = null, u.current = !0, s(!1), a(null);
		}
	};
}
// src/view/inspector/TextField.tsx
var lN = 400;
function uN({ slot: e, id: t }) {
	let { parameter: n, value: r, mixed: i } = e, a = cN({
		text: i || r === void 0 ? "" : ts(n, r),
		check: (t) => fN(e, t),
		commit: (t) => {
			let r = Ho(n, t);
			"value" in r && GM(e, r.value);
		},
		pause: lN
	}), o = (e) => {
		let t = Ho(n, a.text), r = "value" in t && typeof t.value == "number" ? t.value : Number(n.default ?? 0);
		a.change(String(r + e));
	}, s = {
		id: t,
		className: `ll-field${qM(e) || n.required || a.open ? "" : " still"}${n.type === "string" ? "" : " code"}`,
		value: a.text,
		placeholder: pN(e),
		"aria-invalid": a.problem !== "" || e.problems.some((e) => e.severity === "error"),
		"aria-describedby": `${t}-said ${t}-wrong`,
		autoComplete: "off",
		spellCheck: !1,
		onChange: (e) => a.change(e.target.value),
		onBlur: () => a.settle(!0),
		onKeyDown: (e) => {
			let t = {
				ArrowUp: 1,
				ArrowDown: -1
			}[e.key];
			if (e.key === "Enter" && !(n.type === "json" && e.shiftKey)) a.settle(!1);
			else if (e.key === "Escape" && a.open) a.cancel();
			else if (t && n.type === "integer") o(e.shiftKey ? 10 * t : t);
			else return;
			e.preventDefault(), e.stopPropagation();
		}
	};
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [
		n.type === "json" ? /* @__PURE__ */ (0, X.jsx)("textarea", {
			...s,
			rows: Math.min(6, Math.max(1, Math.ceil(a.text.length / 20), a.text.split("\n").length))
		}) : /* @__PURE__ */ (0, X.jsxs)("div", {
			className: "ll-i-written",
			children: [/* @__PURE__ */ (0, X.jsx)("input", {
				...s,
				type: "text",
				inputMode: n.type === "integer" ? "numeric" : void 0,
				list: n.choices.length ? `${t}-list` : void 0
			}), n.type === "integer" && /* @__PURE__ */ (0, X.jsx)(dN, {
				step: o,
				name: n.name
			})]
		}),
		n.choices.length > 0 && /* @__PURE__ */ (0, X.jsx)("datalist", {
			id: `${t}-list`,
			children: n.choices.map((e) => /* @__PURE__ */ (0, X.jsx)("option", { value: e }, e))
		}),
		/* @__PURE__ */ (0, X.jsx)("p", {
			className: "ll-i-said",
			id: `${t}-said`,
			"aria-live": "polite",
			children: a.problem
		})
	] });
}
function dN({ step: e, name: t }) {
	return /* @__PURE__ */ (0, X.jsxs)("span", {
		className: "ll-i-stepper",
		"aria-hidden": "true",
		children: [/* @__PURE__ */ (0, X.jsx)("button", {
			type: "button",
			tabIndex: -1,
			title: `More ${t}`,
			onClick: () => e(1),
			children: /* @__PURE__ */ (0, X.jsx)(LM, {})
		}), /* @__PURE__ */ (0, X.jsx)("button", {
			type: "button",
			tabIndex: -1,
			title: `Fewer ${t}`,
			onClick: () => e(-1),
			children: /* @__PURE__ */ (0, X.jsx)(RM, {})
		})]
	});
}
function fN({ parameter: e, mixed: t }, n) {
	if (t && n.trim() === "") return "";
	let r = Ho(e, n);
	return "problem" in r ? r.problem : "";
}
function pN({ parameter: e, mixed: t }) {
	return t ? "mixed" : e.required ? "needed" : ts(e, e.default);
}
// src/view/inspector/ParameterRow.tsx
var mN = /* @__PURE__ */ new Set([
	"activation",
	"initializer",
	"regularizer",
	"constraint",
	"layer"
]);
function hN(e) {
	let { type: t, optional: n } = e.slot.parameter;
	return mN.has(t) ? /* @__PURE__ */ (0, X.jsx)(YM, { ...e }) : t === "choice" || t === "dtype" || t === "boolean" && n ? /* @__PURE__ */ (0, X.jsx)(rN, { ...e }) : t === "boolean" ? /* @__PURE__ */ (0, X.jsx)(sN, { ...e }) : /* @__PURE__ */ (0, X.jsx)(uN, { ...e });
}
function gN({ slot: e }) {
	let { parameter: t } = e, n = (0, _.useId)(), r = (0, _.useRef)(null), [i, a] = (0, _.useState)(!1), o = SM(), s = qM(e), c = () => r.current && o(t, r.current);
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: `ll-i-parameter${s ? " changed" : ""}`,
		ref: r,
		"data-parameter": t.name,
		onMouseOver: (e) => {
			e.stopPropagation(), c();
		},
		onMouseLeave: () => o(null),
		onFocus: (e) => {
			e.stopPropagation(), c();
		},
		onBlur: () => o(null),
		children: [
			/* @__PURE__ */ (0, X.jsxs)("span", {
				className: "ll-i-label",
				children: [/* @__PURE__ */ (0, X.jsxs)("label", {
					htmlFor: n,
					children: [
						s && /* @__PURE__ */ (0, X.jsx)("span", {
							className: "ll-i-dot",
							"aria-hidden": "true"
						}),
						vN(t.name),
						s && /* @__PURE__ */ (0, X.jsx)("span", {
							className: "ll-hidden",
							children: " (changed)"
						})
					]
				}), /* @__PURE__ */ (0, X.jsx)("button", {
					type: "button",
					className: "ll-i-tiny quiet",
					"aria-label": `Help on ${t.name}`,
					"aria-expanded": i,
					onClick: () => a(!i),
					children: /* @__PURE__ */ (0, X.jsx)(BM, {})
				})]
			}),
			/* @__PURE__ */ (0, X.jsx)("div", {
				className: "ll-i-value",
				children: /* @__PURE__ */ (0, X.jsx)(hN, {
					slot: e,
					id: n
				})
			}),
			s && !e.mixed && /* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-i-tiny",
				title: _N(t),
				"aria-label": `${_N(t)}: ${t.name}`,
				onClick: e.reset,
				children: /* @__PURE__ */ (0, X.jsx)(zM, {})
			}),
			i && /* @__PURE__ */ (0, X.jsx)("p", {
				className: "ll-i-told",
				children: /* @__PURE__ */ (0, X.jsx)(bM, { text: t.help || "Nothing is said of it." })
			}),
			/* @__PURE__ */ (0, X.jsx)("div", {
				className: "ll-i-wrong",
				id: `${n}-wrong`,
				children: e.problems.map((e) => /* @__PURE__ */ (0, X.jsx)(eN, { problem: e }, e.rule + e.message))
			})
		]
	});
}
var _N = (e) => `Reset to ${ts(e, e.default)}`, vN = (e) => e.split(/(?<=_)/).map((e, t) => /* @__PURE__ */ (0, X.jsxs)(_.Fragment, { children: [e, /* @__PURE__ */ (0, X.jsx)("wbr", {})] }, t));
// src/view/inspector/Form.tsx
function yN({ slots: e, name: t, flat: n = !1 }) {
	let { required: r, common: i, rare: a } = IM(e), [o, s] = PM("all settings"), c = (e) => /* @__PURE__ */ (0, X.jsx)(gN, { slot: e }, `${t} ${e.parameter.name}`);
	if (n || !a.length) return /* @__PURE__ */ (0, X.jsx)("div", {
		className: "ll-i-form",
		children: [
			...r,
			...i,
			...a
		].map(c)
	});
	let l = a.some((e) => e.problems.length), u = a.filter(qM).length;
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-i-form",
		children: [
			[...r, ...i].map(c),
			/* @__PURE__ */ (0, X.jsxs)("button", {
				type: "button",
				className: "ll-i-fold",
				"aria-expanded": o || l,
				onClick: s,
				children: [
					/* @__PURE__ */ (0, X.jsx)(rp, {}),
					"All settings",
					u > 0 && /* @__PURE__ */ (0, X.jsxs)("span", {
						className: "ll-muted",
						children: [
							" · ",
							u,
							" changed"
						]
					})
				]
			}),
			(o || l) && a.map(c)
		]
	});
}
// src/view/inspector/NameField.tsx
function bN({ label: e, name: t, automatic: n, outcome: r, commit: i, autoFocus: a, onLeave: o }) {
	let s = cN({
		text: t,
		check: (e) => {
			let t = r(e);
			return "refused" in t ? t.refused : "";
		},
		commit: i
	});
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("input", {
		className: "ll-field ll-i-name",
		type: "text",
		"aria-label": e,
		value: s.text,
		placeholder: n,
		autoFocus: a,
		autoComplete: "off",
		spellCheck: !1,
		"aria-invalid": s.problem !== "",
		onKeyDown: (e) => {
			(e.key === "Enter" || e.key === "Escape") && (e.preventDefault(), e.stopPropagation(), e.key === "Escape" ? s.cancel() : s.settle(!1), e.key !== "Escape" && s.open && "refused" in r(s.text) || o?.());
		},
		onChange: (e) => s.change(e.target.value),
		onFocus: (e) => e.target.select(),
		onBlur: () => {
			s.settle(!0), s.open && "refused" in r(s.text) || o?.();
		}
	}), s.problem && /* @__PURE__ */ (0, X.jsx)("p", {
		className: "ll-i-said",
		role: "alert",
		children: s.problem
	})] });
}
// src/view/inspector/useScene.ts
var xN = {
	mark: "",
	keras: "",
	kinds: /* @__PURE__ */ new Map(),
	entries: []
};
function SN() {
	let e = B((e) => e.sync.shown), t = B(fn), n = B((e) => e.catalogue) ?? xN, r = B(mn);
	return (0, _.useMemo)(() => ({
		document: e,
		graph: t,
		catalogue: n,
		report: r
	}), [
		e,
		t,
		n,
		r
	]);
}
var CN = (e, t) => (n) => Object.hasOwn(V(n).nodes, e) ? t(n) : null;
function wN() {
	let e = z(), t = B(fn);
	return (0, _.useMemo)(() => (n) => {
		let r = e.getState(), i = r.sync.shown;
		if (!i || t !== "" && !Object.hasOwn(i.models, t)) return !1;
		let a = dn(r)?.analysis?.graphs[t], o = n({
			document: i,
			graph: t,
			catalogue: r.catalogue ?? xN,
			report: a
		});
		return o !== null && Y(e, o);
	}, [e, t]);
}
// src/view/inspector/Head.tsx
function TN({ scene: e, node: t, layer: n }) {
	let r = z(), i = e.catalogue.kinds.get(n.kind), a = e.report?.nodes[t.id], o = ZD(n.kind), s = M(n.kind), c = N(n.kind), l = wN(), u = t.bypassed ? "bypassed" : a?.state ?? "waiting";
	return /* @__PURE__ */ (0, X.jsxs)("header", {
		className: "ll-i-head",
		style: { borderColor: o.colour },
		children: [
			/* @__PURE__ */ (0, X.jsx)(EN, {
				scene: e,
				node: t,
				layer: n
			}),
			/* @__PURE__ */ (0, X.jsxs)("p", {
				className: "ll-i-kind",
				children: [
					/* @__PURE__ */ (0, X.jsx)($D, { family: o }),
					Yk(n.kind, i),
					/* @__PURE__ */ (0, X.jsxs)("span", {
						className: "ll-muted",
						children: [" · ", o.name]
					})
				]
			}),
			/* @__PURE__ */ (0, X.jsxs)("p", {
				className: `ll-i-state ${u}`,
				children: [/* @__PURE__ */ (0, X.jsx)("span", { "aria-hidden": "true" }), Jk(a, t.bypassed)]
			}),
			i?.summary && /* @__PURE__ */ (0, X.jsx)("p", {
				className: "ll-muted",
				children: i.summary
			}),
			/* @__PURE__ */ (0, X.jsxs)("div", {
				className: "ll-i-actions",
				role: "group",
				"aria-label": "Actions",
				children: [
					s !== null && /* @__PURE__ */ (0, X.jsxs)("button", {
						type: "button",
						className: "ll-button framed",
						onClick: () => r.getState().open(s),
						children: [/* @__PURE__ */ (0, X.jsx)(ip, {}), "Open model"]
					}),
					c !== null && /* @__PURE__ */ (0, X.jsxs)("button", {
						type: "button",
						className: "ll-button framed",
						title: "Edit the code (E)",
						onClick: () => r.getState().editCode(c),
						children: [/* @__PURE__ */ (0, X.jsx)(tp, {}), "Edit code"]
					}),
					/* @__PURE__ */ (0, X.jsxs)("button", {
						type: "button",
						className: "ll-button framed",
						title: "Duplicate",
						onClick: () => l((e) => Za(e, [t.id])),
						children: [/* @__PURE__ */ (0, X.jsx)(If, {}), /* @__PURE__ */ (0, X.jsx)("span", { children: "Duplicate" })]
					}),
					/* @__PURE__ */ (0, X.jsxs)("button", {
						type: "button",
						className: "ll-button framed",
						title: "Bypass: let the input through",
						"aria-pressed": t.bypassed,
						onClick: () => l((e) => Va(e, [t.id])),
						children: [/* @__PURE__ */ (0, X.jsx)(zf, {}), /* @__PURE__ */ (0, X.jsx)("span", { children: "Bypass" })]
					}),
					/* @__PURE__ */ (0, X.jsxs)("button", {
						type: "button",
						className: "ll-button framed",
						title: "Delete",
						onClick: () => l((e) => jo(e, [t.id], [])),
						children: [/* @__PURE__ */ (0, X.jsx)(Lf, {}), /* @__PURE__ */ (0, X.jsx)("span", { children: "Delete" })]
					})
				]
			})
		]
	});
}
function EN({ scene: e, node: t, layer: n }) {
	let [r, i] = (0, _.useState)(!1), a = (0, _.useRef)(null), o = (0, _.useRef)(!1);
	(0, _.useEffect)(() => {
		!r && o.current && a.current?.focus(), o.current = r;
	}, [r]);
	let s = wN(), c = zn(V(e), t.id);
	return r ? /* @__PURE__ */ (0, X.jsx)(bN, {
		label: "Name of the layer",
		name: n.name ?? "",
		automatic: n.name ? "automatic name" : c,
		autoFocus: !0,
		onLeave: () => i(!1),
		outcome: (n) => js(e, t.id, n),
		commit: (e) => s(CN(t.id, (n) => js(n, t.id, e)))
	}) : /* @__PURE__ */ (0, X.jsx)("h2", { children: /* @__PURE__ */ (0, X.jsxs)("button", {
		type: "button",
		ref: a,
		className: "ll-i-title",
		title: "Rename",
		onClick: () => i(!0),
		children: [
			/* @__PURE__ */ (0, X.jsx)("span", { children: c }),
			/* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-hidden",
				children: " (rename)"
			}),
			/* @__PURE__ */ (0, X.jsx)(VM, {})
		]
	}) });
}
// src/view/inspector/moved.ts
function DN(e, t, n) {
	let r = Array.from({ length: e }, (e, t) => t).filter((e) => e !== t);
	return [
		...r.slice(0, n),
		t,
		...r.slice(n)
	];
}
// src/view/inspector/OrderedList.tsx
function ON({ label: e, rows: t, reorder: n }) {
	let [r, i] = (0, _.useState)(null), [a, o] = (0, _.useState)(null), s = n && t.length > 1, c = (e, r) => {
		n && e !== r && r >= 0 && r < t.length && n(DN(t.length, e, r));
	}, l = (e) => ({
		draggable: !0,
		onDragStart: (t) => {
			t.dataTransfer.effectAllowed = "move", i(e);
		},
		onDragOver: (t) => {
			r !== null && (t.preventDefault(), o(e));
		},
		onDrop: (t) => {
			t.preventDefault(), r !== null && c(r, e);
		},
		onDragEnd: () => {
			i(null), o(null);
		}
	});
	return /* @__PURE__ */ (0, X.jsx)("ol", {
		className: "ll-i-list",
		"aria-label": e,
		children: t.map((e, n) => /* @__PURE__ */ (0, X.jsxs)("li", {
			className: kN(n, r, a),
			...s ? l(n) : {},
			children: [
				s && /* @__PURE__ */ (0, X.jsx)("span", {
					className: "ll-i-grip",
					"aria-hidden": "true",
					children: /* @__PURE__ */ (0, X.jsx)(HM, {})
				}),
				e.shown,
				s && /* @__PURE__ */ (0, X.jsxs)("span", {
					className: "ll-i-moves",
					children: [/* @__PURE__ */ (0, X.jsx)("button", {
						type: "button",
						className: "ll-i-tiny",
						disabled: n === 0,
						"aria-label": `Move ${e.name} up`,
						onClick: () => c(n, n - 1),
						children: /* @__PURE__ */ (0, X.jsx)(LM, {})
					}), /* @__PURE__ */ (0, X.jsx)("button", {
						type: "button",
						className: "ll-i-tiny",
						disabled: n === t.length - 1,
						"aria-label": `Move ${e.name} down`,
						onClick: () => c(n, n + 1),
						children: /* @__PURE__ */ (0, X.jsx)(RM, {})
					})]
				})
			]
		}, e.key))
	});
}
var kN = (e, t, n) => e === t ? "dragged" : t !== null && e === n ? e < t ? "before" : "behind" : "";
// src/view/inspector/Section.tsx
function AN({ title: e, children: t }) {
	return /* @__PURE__ */ (0, X.jsxs)("section", {
		className: "ll-i-section",
		"aria-label": e,
		children: [/* @__PURE__ */ (0, X.jsx)("h3", { children: e }), t]
	});
}
function jN({ title: e, children: t }) {
	let [n, r] = PM(e);
	return /* @__PURE__ */ (0, X.jsxs)("section", {
		className: "ll-i-section",
		"aria-label": e,
		children: [/* @__PURE__ */ (0, X.jsx)("h3", { children: /* @__PURE__ */ (0, X.jsxs)("button", {
			type: "button",
			"aria-expanded": n,
			onClick: r,
			children: [/* @__PURE__ */ (0, X.jsx)(rp, {}), e]
		}) }), n && t()]
	});
}
// src/view/inspector/Inputs.tsx
function MN({ scene: e, node: t }) {
	let n = tr(e, t).filter((t) => e.catalogue.mark || t.edges.length);
	if (!n.length) return null;
	let [r, i] = [n.filter((e) => e.required || e.edges.length), n.filter((e) => !e.required && !e.edges.length)];
	return /* @__PURE__ */ (0, X.jsxs)(AN, {
		title: n.length === 1 ? "Input" : "Inputs",
		children: [r.map((r) => /* @__PURE__ */ (0, X.jsx)(NN, {
			scene: e,
			node: t,
			port: r,
			alone: n.length === 1
		}, r.name)), i.length > 0 && /* @__PURE__ */ (0, X.jsxs)("p", {
			className: "ll-i-free",
			children: ["Not connected, optional: ", i.map((e) => e.label).join(", ")]
		})]
	});
}
function NN({ scene: e, node: t, port: n, alone: r }) {
	let i = wN(), a = n.edges.map((t) => ({
		key: Un(t),
		name: FN(V(e), t.source),
		shown: /* @__PURE__ */ (0, X.jsx)(PN, {
			scene: e,
			edge: t
		})
	}));
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-i-inport",
		children: [!r && /* @__PURE__ */ (0, X.jsx)("span", {
			className: "ll-i-portname",
			children: n.label
		}), a.length ? /* @__PURE__ */ (0, X.jsx)(ON, {
			label: `Connected to ${n.label}`,
			rows: a,
			reorder: (e) => i((r) => Rs(r, t, n.name, e.map((e) => n.edges[e]?.index ?? e)))
		}) : /* @__PURE__ */ (0, X.jsx)("p", {
			className: "ll-i-missing",
			children: "needs a connection"
		})]
	});
}
function PN({ scene: e, edge: t }) {
	let n = z(), r = wN(), i = FN(V(e), t.source), a = e.report?.nodes[t.source]?.outputs[t.source_port];
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [
		/* @__PURE__ */ (0, X.jsxs)("button", {
			type: "button",
			className: "ll-i-link",
			title: `Go to ${i}`,
			onClick: () => {
				n.getState().select([t.source]), n.getState().flyTo([t.source]);
			},
			children: [i, t.source_port > 0 && ` (output ${t.source_port + 1})`]
		}),
		/* @__PURE__ */ (0, X.jsx)("span", {
			className: "ll-i-shape",
			title: a && `${Wn(a.shape)} ${a.dtype}`,
			children: Kk(a)
		}),
		/* @__PURE__ */ (0, X.jsx)("button", {
			type: "button",
			className: "ll-i-tiny",
			"aria-label": `Disconnect ${i}`,
			title: "Disconnect",
			onClick: () => r((e) => va(e, [Un(t)])),
			children: /* @__PURE__ */ (0, X.jsx)(Ff, {})
		})
	] });
}
function FN(e, t) {
	let n = I(e, e.nodes[t]?.layer ?? "");
	return n.length > 1 ? `${zn(e, t)} (call ${n.indexOf(t) + 1})` : zn(e, t);
}
// src/view/inspector/NoteField.tsx
var IN = 900;
function LN({ node: e, text: t }) {
	let n = wN(), r = cN({
		text: t,
		check: () => "",
		commit: (t) => n(CN(e, (n) => Ns(n, e, t))),
		pause: IN
	});
	return /* @__PURE__ */ (0, X.jsx)("textarea", {
		className: "ll-field",
		rows: Math.min(8, Math.max(2, r.text.split("\n").length)),
		"aria-label": "Note",
		placeholder: "What one should know of this layer",
		value: r.text,
		onChange: (e) => r.change(e.target.value),
		onBlur: () => r.settle(!0),
		onKeyDown: (e) => {
			if (e.key === "Escape" && r.open) r.cancel();
			else if (e.key === "Enter" && (e.ctrlKey || e.metaKey)) r.settle(!0);
			else return;
			e.preventDefault(), e.stopPropagation();
		}
	});
}
// src/view/inspector/Outputs.tsx
function RN({ scene: e, node: t }) {
	let n = sr(e, t);
	return /* @__PURE__ */ (0, X.jsx)(AN, {
		title: n === 1 ? "Output" : "Outputs",
		children: Array.from({ length: n }, (r, i) => /* @__PURE__ */ (0, X.jsx)(zN, {
			scene: e,
			node: t,
			port: i,
			alone: n === 1
		}, i))
	});
}
function zN({ scene: e, node: t, port: n, alone: r }) {
	let i = wN(), a = $n(P(V(e), t))?.outputs[n], o = a ?? e.report?.nodes[t]?.outputs[n], s = V(e).outputs.find((e) => e.node === t && e.port === n), c = () => i((e) => s ? wo(e, s.name) : Co(e, t, n)), l = r ? "" : ` ${n + 1}`;
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-i-given",
		children: [/* @__PURE__ */ (0, X.jsxs)("p", { children: [
			!r && /* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-muted",
				children: n + 1
			}),
			/* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-i-shape",
				title: o && Wn(o.shape),
				children: a ? Xn(a) : o ? Kk(o) : "not known yet"
			}),
			/* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-muted",
				children: o?.dtype
			}),
			/* @__PURE__ */ (0, X.jsxs)("button", {
				type: "button",
				className: "ll-button framed",
				"aria-pressed": s !== void 0,
				"aria-label": `Output${l} of the model`,
				title: "Let the model give this tensor",
				onClick: c,
				children: [/* @__PURE__ */ (0, X.jsx)(WM, {}), s ? "Model output" : "Mark as output"]
			})
		] }), s && /* @__PURE__ */ (0, X.jsx)("div", {
			className: "ll-i-outname",
			children: /* @__PURE__ */ (0, X.jsx)(bN, {
				label: `Name of output ${s.name}`,
				name: s.name,
				outcome: (t) => To(e, s.name, t),
				commit: (e) => i(CN(t, (t) => To(t, s.name, e)))
			}, s.name)
		})]
	});
}
// src/view/inspector/Placeholder.tsx
function BN({ node: e, layer: t }) {
	let n = z(), r = B((e) => e.sync.shown?.origin?.file), i = $n(t);
	if (!i) return null;
	let a = Object.keys(i.config).length > 0;
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [
		/* @__PURE__ */ (0, X.jsxs)(AN, {
			title: "Placeholder",
			children: [/* @__PURE__ */ (0, X.jsxs)("p", { children: [
				Jn(t.kind, i.module),
				". The layer stands here as ",
				r ?? "its file",
				" described it; nothing of it was run. Everything around it can be edited. To build and train the model, replace it."
			] }), /* @__PURE__ */ (0, X.jsx)("div", {
				className: "ll-i-actions",
				children: /* @__PURE__ */ (0, X.jsxs)("button", {
					type: "button",
					className: "ll-button primary",
					onClick: () => n.getState().show({
						kind: "replace",
						node: e.id
					}),
					children: [/* @__PURE__ */ (0, X.jsx)(ep, {}), "Replace by a layer …"]
				})
			})]
		}),
		/* @__PURE__ */ (0, X.jsx)(AN, {
			title: "What the file says of it",
			children: /* @__PURE__ */ (0, X.jsxs)("dl", {
				className: "ll-i-facts told",
				children: [
					/* @__PURE__ */ (0, X.jsx)("dt", { children: "Class" }),
					/* @__PURE__ */ (0, X.jsx)("dd", { children: $r(t.kind) }),
					i.module && /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("dt", { children: "Module" }), /* @__PURE__ */ (0, X.jsx)("dd", { children: VN(i.module) })] }),
					i.registered && i.registered !== $r(t.kind) && /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("dt", { children: "Registered as" }), /* @__PURE__ */ (0, X.jsx)("dd", { children: VN(i.registered) })] }),
					/* @__PURE__ */ (0, X.jsx)("dt", { children: "Gives" }),
					/* @__PURE__ */ (0, X.jsx)("dd", { children: i.outputs.length ? i.outputs.map((e, t) => /* @__PURE__ */ (0, X.jsx)("span", { children: e.shape.length > 1 ? `${Wn(e.shape)} ${e.dtype}` : "not said" }, t)) : "not said" })
				]
			})
		}),
		/* @__PURE__ */ (0, X.jsx)(AN, {
			title: "Configuration",
			children: a ? /* @__PURE__ */ (0, X.jsx)("pre", {
				className: "ll-i-json",
				tabIndex: 0,
				"aria-label": "Configuration, as in the file",
				children: JSON.stringify(i.config, null, 2)
			}) : /* @__PURE__ */ (0, X.jsx)("p", {
				className: "ll-muted",
				children: "The file configures nothing."
			})
		})
	] });
}
var VN = (e) => e.split(/(?<=[.>])/).map((e, t) => /* @__PURE__ */ (0, X.jsxs)(_.Fragment, { children: [e, /* @__PURE__ */ (0, X.jsx)("wbr", {})] }, t));
// src/view/inspector/Sharing.tsx
function HN({ scene: e, node: t, layer: n }) {
	let r = z(), i = wN(), a = I(V(e), n.id), o = n.kind.startsWith("ops.") ? [] : ps(e, t);
	if (a.length < 2 && !o.length) return null;
	let s = (e) => {
		r.getState().select([e]), r.getState().flyTo([e]);
	};
	return /* @__PURE__ */ (0, X.jsxs)(AN, {
		title: "Sharing",
		children: [a.length > 1 && /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsxs)("p", {
			className: "ll-i-shared",
			children: [
				/* @__PURE__ */ (0, X.jsx)(UM, {}),
				"Shared by ",
				a.length,
				" calls: a change here changes all."
			]
		}), /* @__PURE__ */ (0, X.jsx)("ul", {
			className: "ll-i-list",
			children: a.map((n, r) => /* @__PURE__ */ (0, X.jsxs)("li", {
				"aria-current": n === t,
				children: [/* @__PURE__ */ (0, X.jsx)("button", {
					type: "button",
					className: "ll-i-link",
					disabled: n === t,
					onClick: () => s(n),
					children: UN(e, n, r)
				}), n === t && /* @__PURE__ */ (0, X.jsx)("span", {
					className: "ll-muted",
					children: "this one"
				})]
			}, n))
		})] }), /* @__PURE__ */ (0, X.jsxs)("div", {
			className: "ll-i-actions",
			children: [a.length > 1 && /* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-button framed",
				onClick: () => i((e) => hs(e, t)),
				children: "Make independent"
			}), o.length > 0 && /* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-button framed",
				onClick: () => r.getState().show({
					kind: "share",
					node: t
				}),
				children: "Share weights with …"
			})]
		})]
	});
}
function UN(e, t, n) {
	let r = V(e), i = [...new Set((ae(r).get(t) ?? []).map((e) => zn(r, e.source)))];
	return `Call ${n + 1}${i.length ? ` on ${i.join(", ")}` : ", not connected"}`;
}
// src/view/inspector/slots.ts
function WN(e, t, n, r) {
	let i = t.map((e) => e.config), a = t.map((e) => e.id), o = e?.parameters ?? [];
	return [...o, ...JN(o, i)].map((e) => ({
		...qN(e, i),
		problems: n.filter((t) => t.parameter === e.name),
		set: (t) => void r((n) => KN(a, V(n).layers) ? Ps(n, a, e.name, t) : null),
		reset: () => void r((t) => KN(a, V(t).layers) ? Fs(t, a, e.name) : null)
	}));
}
function GN(e, t, n, r) {
	let i = t.map((e) => e.constants), a = t.map((e) => e.id), o = e?.arguments ?? [];
	return [...o, ...JN(o, i)].map((e) => ({
		...qN(e, i),
		problems: n.filter((t) => t.parameter === e.name),
		set: (t) => void r((n) => KN(a, V(n).nodes) ? Is(n, a, e.name, t) : null),
		reset: () => void r((t) => KN(a, V(t).nodes) ? Ls(t, a, e.name) : null)
	}));
}
var KN = (e, t) => e.some((e) => Object.hasOwn(t, e));
function qN(e, t) {
	let n = t.map((t) => Object.hasOwn(t, e.name) ? t[e.name] : void 0), r = n.some((e) => !os(e, n[0]));
	return {
		parameter: e,
		mixed: r,
		value: r ? void 0 : n[0]
	};
}
var JN = (e, t) => {
	let n = new Set(e.map((e) => e.name));
	return [...new Set(t.flatMap((e) => Object.keys(e)).filter((e) => !n.has(e)))].map((e) => ({
		name: e,
		type: "json",
		required: !1,
		default: null,
		choices: [],
		help: "Nothing is known of it here.",
		optional: !0
	}));
};
// src/view/inspector/OneNode.tsx
function YN({ scene: e, node: t }) {
	let n = V(e).layers[t.layer], r = B(gn), i = wN();
	if (!n) return null;
	let a = e.catalogue.kinds.get(n.kind), o = ne(n.kind) !== null, s = r.filter((n) => n.graph === e.graph && n.node === t.id && !(o && n.rule === "placeholder")), c = new Set(tr(e, t.id).filter((e) => e.edges.length).map((e) => e.name)), l = WN(a, [n], s, i).filter((e) => !c.has(e.parameter.name)), u = GN(a, [t], s, i), d = new Set([...l, ...u].map((e) => e.parameter.name)), f = e.report?.nodes[t.id];
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [
		/* @__PURE__ */ (0, X.jsx)(TN, {
			scene: e,
			node: t,
			layer: n
		}),
		/* @__PURE__ */ (0, X.jsx)(XN, { problems: s.filter((e) => e.parameter === null || !d.has(e.parameter)) }),
		o ? /* @__PURE__ */ (0, X.jsx)(BN, {
			node: t,
			layer: n
		}) : /* @__PURE__ */ (0, X.jsx)(ZN, {
			scene: e,
			layer: n,
			children: /* @__PURE__ */ (0, X.jsx)(yN, {
				slots: l,
				name: `${e.graph} ${n.id}`
			})
		}),
		u.length > 0 && /* @__PURE__ */ (0, X.jsx)(AN, {
			title: "Call",
			children: /* @__PURE__ */ (0, X.jsx)(yN, {
				slots: u,
				name: `${e.graph} ${t.id} call`,
				flat: !0
			})
		}),
		/* @__PURE__ */ (0, X.jsx)(MN, {
			scene: e,
			node: t.id
		}),
		/* @__PURE__ */ (0, X.jsx)(RN, {
			scene: e,
			node: t.id
		}),
		/* @__PURE__ */ (0, X.jsx)(AN, {
			title: "Size",
			children: /* @__PURE__ */ (0, X.jsxs)("dl", {
				className: "ll-i-facts",
				children: [
					/* @__PURE__ */ (0, X.jsx)("dt", { children: "Weights" }),
					/* @__PURE__ */ (0, X.jsx)("dd", { children: o ? "not known" : f ? Gk(f.parameters, f.trainable) : "?" }),
					/* @__PURE__ */ (0, X.jsx)("dt", { children: "Output of a sample" }),
					/* @__PURE__ */ (0, X.jsx)("dd", { children: f?.outputs.length ? ai(f.activation_bytes) : "?" })
				]
			})
		}),
		/* @__PURE__ */ (0, X.jsx)(HN, {
			scene: e,
			node: t.id,
			layer: n
		}),
		/* @__PURE__ */ (0, X.jsx)(AN, {
			title: "Note",
			children: /* @__PURE__ */ (0, X.jsx)(LN, {
				node: t.id,
				text: t.note
			}, `${e.graph} ${t.id}`)
		}),
		a && !It(a) && /* @__PURE__ */ (0, X.jsx)(jN, {
			title: "Keras documentation",
			children: () => /* @__PURE__ */ (0, X.jsx)(kM, { entry: a })
		}),
		a && It(a) && a.doc !== "" && /* @__PURE__ */ (0, X.jsx)(jN, {
			title: "Documentation",
			children: () => /* @__PURE__ */ (0, X.jsx)(AM, { text: a.doc })
		})
	] });
}
function XN({ problems: e }) {
	return e.length ? /* @__PURE__ */ (0, X.jsx)("section", {
		className: "ll-i-section",
		"aria-label": "Problems",
		children: e.map((e) => /* @__PURE__ */ (0, X.jsx)(eN, { problem: e }, e.rule + e.message))
	}) : null;
}
function ZN({ scene: e, layer: t, children: n }) {
	let r = M(t.kind), i = e.catalogue.kinds.get(t.kind);
	if (r !== null) {
		let t = e.document.models[r];
		return /* @__PURE__ */ (0, X.jsx)(AN, {
			title: "Model",
			children: /* @__PURE__ */ (0, X.jsx)("p", {
				className: "ll-muted",
				children: t ? `${Wk(Object.keys(t.nodes).length, "layer")} inside; open it to change them.` : "This model is not in the design any more."
			})
		});
	}
	if (!e.catalogue.mark) return /* @__PURE__ */ (0, X.jsx)(AN, {
		title: "Parameters",
		children: /* @__PURE__ */ (0, X.jsx)("p", {
			className: "ll-muted",
			role: "status",
			children: "Reading what Keras has …"
		})
	});
	let a = N(t.kind);
	return !i && a !== null ? /* @__PURE__ */ (0, X.jsxs)(AN, {
		title: "Parameters",
		children: [/* @__PURE__ */ (0, X.jsxs)("p", {
			className: "ll-i-said",
			children: [
				"The code of ",
				a,
				" defines no layer and no function that can be called. Edit it."
			]
		}), n]
	}) : i ? i.parameters.length ? /* @__PURE__ */ (0, X.jsx)(AN, {
		title: "Parameters",
		children: n
	}) : null : /* @__PURE__ */ (0, X.jsxs)(AN, {
		title: "Parameters",
		children: [/* @__PURE__ */ (0, X.jsxs)("p", {
			className: "ll-i-said",
			children: [
				"Keras ",
				e.catalogue.keras,
				" has no ",
				t.kind,
				"."
			]
		}), n]
	});
}
// src/view/inspector/Overview.tsx
function QN({ scene: e }) {
	let t = V(e), { report: n } = e, r = (e, t) => e === void 0 ? "being counted …" : t(e);
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [
		/* @__PURE__ */ (0, X.jsxs)("header", {
			className: "ll-i-head",
			children: [/* @__PURE__ */ (0, X.jsx)("h2", { children: e.graph || e.document.title }), e.graph !== "" && /* @__PURE__ */ (0, X.jsxs)("p", {
				className: "ll-muted",
				children: ["A model inside ", e.document.title]
			})]
		}),
		/* @__PURE__ */ (0, X.jsx)(AN, {
			title: "Size",
			children: /* @__PURE__ */ (0, X.jsxs)("dl", {
				className: "ll-i-facts",
				children: [
					/* @__PURE__ */ (0, X.jsx)("dt", { children: "Layers" }),
					/* @__PURE__ */ (0, X.jsx)("dd", { children: Uk(Object.keys(t.nodes).length) }),
					/* @__PURE__ */ (0, X.jsx)("dt", { children: "Weights" }),
					/* @__PURE__ */ (0, X.jsx)("dd", { children: r(n?.parameters, Uk) }),
					/* @__PURE__ */ (0, X.jsx)("dt", { children: "Trained" }),
					/* @__PURE__ */ (0, X.jsx)("dd", { children: r(n?.trainable, Uk) }),
					/* @__PURE__ */ (0, X.jsx)("dt", { children: "Outputs of a sample" }),
					/* @__PURE__ */ (0, X.jsx)("dd", { children: r(n?.activation_bytes, ai) })
				]
			})
		}),
		/* @__PURE__ */ (0, X.jsx)($N, { scene: e }),
		/* @__PURE__ */ (0, X.jsx)(eP, {
			scene: e,
			outputs: t.outputs
		}),
		/* @__PURE__ */ (0, X.jsx)(AN, {
			title: "What to do",
			children: /* @__PURE__ */ (0, X.jsxs)("ul", {
				className: "ll-i-hints",
				children: [
					/* @__PURE__ */ (0, X.jsx)("li", { children: "Click a layer to set it up." }),
					/* @__PURE__ */ (0, X.jsxs)("li", { children: [
						"Press ",
						/* @__PURE__ */ (0, X.jsx)("kbd", {
							className: "ll-kbd",
							children: "/"
						}),
						" to add one."
					] }),
					/* @__PURE__ */ (0, X.jsxs)("li", { children: [
						"Press ",
						/* @__PURE__ */ (0, X.jsx)("kbd", {
							className: "ll-kbd",
							children: "?"
						}),
						" for all shortcuts."
					] })
				]
			})
		})
	] });
}
function $N({ scene: e }) {
	let t = wN(), n = V(e), r = ie(n), i = r.map((r) => {
		let i = P(n, r), a = zn(n, r);
		return {
			key: r,
			name: a,
			shown: /* @__PURE__ */ (0, X.jsxs)("div", {
				className: "ll-i-tensor",
				children: [/* @__PURE__ */ (0, X.jsx)(bN, {
					label: `Name of input ${a}`,
					name: i?.name ?? "",
					automatic: i?.name ? "automatic name" : a,
					outcome: (t) => js(e, r, t),
					commit: (e) => t(CN(r, (t) => js(t, r, e)))
				}), /* @__PURE__ */ (0, X.jsx)(tP, {
					scene: e,
					node: r,
					port: 0
				})]
			})
		};
	});
	return /* @__PURE__ */ (0, X.jsx)(AN, {
		title: "Inputs",
		children: i.length ? /* @__PURE__ */ (0, X.jsx)(ON, {
			label: "Inputs",
			rows: i,
			reorder: (e) => t((t) => Oo(t, e.flatMap((e) => r[e] ?? [])))
		}) : /* @__PURE__ */ (0, X.jsx)("p", {
			className: "ll-muted",
			children: "None yet: add an Input from the palette."
		})
	});
}
function eP({ scene: e, outputs: t }) {
	let n = wN(), r = t.map((t) => ({
		key: `${t.node} ${t.port}`,
		name: t.name,
		shown: /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsxs)("div", {
			className: "ll-i-tensor",
			children: [/* @__PURE__ */ (0, X.jsx)(bN, {
				label: `Name of output ${t.name}`,
				name: t.name,
				outcome: (n) => To(e, t.name, n),
				commit: (e) => n(CN(t.node, (n) => To(n, t.name, e)))
			}), /* @__PURE__ */ (0, X.jsx)(tP, {
				scene: e,
				node: t.node,
				port: t.port
			})]
		}), /* @__PURE__ */ (0, X.jsx)("button", {
			type: "button",
			className: "ll-i-tiny",
			title: "No output any more",
			"aria-label": `${t.name} is no output any more`,
			onClick: () => n((e) => wo(e, t.name)),
			children: /* @__PURE__ */ (0, X.jsx)(Ff, {})
		})] })
	}));
	return /* @__PURE__ */ (0, X.jsx)(AN, {
		title: "Outputs",
		children: r.length ? /* @__PURE__ */ (0, X.jsx)(ON, {
			label: "Outputs",
			rows: r
		}) : /* @__PURE__ */ (0, X.jsx)("p", {
			className: "ll-muted",
			children: "None yet: select a layer and mark its output."
		})
	});
}
function tP({ scene: e, node: t, port: n }) {
	let r = z();
	return /* @__PURE__ */ (0, X.jsx)("button", {
		type: "button",
		className: "ll-i-link",
		title: `Go to ${zn(V(e), t)}`,
		onClick: () => {
			r.getState().select([t]), r.getState().flyTo([t]);
		},
		children: Kk(e.report?.nodes[t]?.outputs[n])
	});
}
// src/view/inspector/SeveralNodes.tsx
function nP({ scene: e, nodes: t }) {
	let n = wN(), r = t.map((e) => e.id), i = [...new Set(t.map((e) => e.layer))].flatMap((t) => V(e).layers[t] ?? []), a = aP(e, t), [o] = a.keys();
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsxs)("header", {
		className: "ll-i-head",
		children: [
			/* @__PURE__ */ (0, X.jsxs)("h2", { children: [Wk(t.length, "layer"), " selected"] }),
			i.length < t.length && /* @__PURE__ */ (0, X.jsxs)("p", {
				className: "ll-muted",
				children: [Wk(i.length, "set"), " of weights"]
			}),
			/* @__PURE__ */ (0, X.jsxs)("p", {
				className: "ll-muted",
				children: [Uk(oP(e, t)), " weights in all"]
			}),
			/* @__PURE__ */ (0, X.jsxs)("div", {
				className: "ll-i-actions",
				role: "group",
				"aria-label": "Actions",
				children: [
					/* @__PURE__ */ (0, X.jsxs)("button", {
						type: "button",
						className: "ll-button framed",
						title: "Duplicate",
						onClick: () => n((e) => Za(e, r)),
						children: [/* @__PURE__ */ (0, X.jsx)(If, {}), /* @__PURE__ */ (0, X.jsx)("span", { children: "Duplicate" })]
					}),
					/* @__PURE__ */ (0, X.jsxs)("button", {
						type: "button",
						className: "ll-button framed",
						title: "Bypass: let the input through",
						"aria-pressed": t.every((e) => e.bypassed),
						onClick: () => n((e) => Va(e, r)),
						children: [/* @__PURE__ */ (0, X.jsx)(zf, {}), /* @__PURE__ */ (0, X.jsx)("span", { children: "Bypass" })]
					}),
					/* @__PURE__ */ (0, X.jsxs)("button", {
						type: "button",
						className: "ll-button framed",
						title: "Delete",
						onClick: () => n((e) => jo(e, r, [])),
						children: [/* @__PURE__ */ (0, X.jsx)(Lf, {}), /* @__PURE__ */ (0, X.jsx)("span", { children: "Delete" })]
					})
				]
			})
		]
	}), a.size === 1 && o !== void 0 && M(o) === null && ne(o) === null ? /* @__PURE__ */ (0, X.jsx)(rP, {
		scene: e,
		kind: o,
		nodes: t,
		layers: i
	}) : /* @__PURE__ */ (0, X.jsx)(iP, { kinds: a })] });
}
function rP({ scene: e, kind: t, nodes: n, layers: r }) {
	let i = wN(), a = e.catalogue.kinds.get(t), o = WN(a, r, [], i), s = GN(a, n, [], i), c = `${e.graph} ${n.map((e) => e.id).join(" ")}`;
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsxs)(AN, {
		title: `All ${n.length} are ${Yk(t, a)}`,
		children: [/* @__PURE__ */ (0, X.jsx)("p", {
			className: "ll-muted",
			children: "A change here changes all of them."
		}), /* @__PURE__ */ (0, X.jsx)(yN, {
			slots: o,
			name: c
		})]
	}), s.length > 0 && /* @__PURE__ */ (0, X.jsx)(AN, {
		title: "Call",
		children: /* @__PURE__ */ (0, X.jsx)(yN, {
			slots: s,
			name: `${c} call`,
			flat: !0
		})
	})] });
}
function iP({ kinds: e }) {
	let t = z();
	return /* @__PURE__ */ (0, X.jsxs)(AN, {
		title: "Of them",
		children: [/* @__PURE__ */ (0, X.jsx)("ul", {
			className: "ll-i-list",
			children: [...e].map(([e, n]) => /* @__PURE__ */ (0, X.jsxs)("li", { children: [
				/* @__PURE__ */ (0, X.jsx)($D, { family: ZD(e) }),
				/* @__PURE__ */ (0, X.jsx)("button", {
					type: "button",
					className: "ll-i-link",
					title: "Select only these",
					onClick: () => t.getState().select(n),
					children: Yk(e, void 0)
				}),
				/* @__PURE__ */ (0, X.jsx)("span", {
					className: "ll-muted",
					children: n.length
				})
			] }, e))
		}), /* @__PURE__ */ (0, X.jsx)("p", {
			className: "ll-muted",
			children: "Layers of one class can be edited together: click one above."
		})]
	});
}
function aP(e, t) {
	let n = /* @__PURE__ */ new Map();
	for (let r of t) {
		let t = V(e).layers[r.layer]?.kind ?? "";
		n.set(t, [...n.get(t) ?? [], r.id]);
	}
	return new Map([...n].sort((e, t) => t[1].length - e[1].length));
}
function oP(e, t) {
	return [...new Map(t.map((t) => [t.layer, e.report?.nodes[t.id]?.parameters ?? 0])).values()].reduce((e, t) => e + t, 0);
}
// src/view/Inspector.tsx
function sP() {
	let e = z(), t = (0, _.useRef)(null), n = B((e) => e.sync.shown !== null);
	return /* @__PURE__ */ (0, X.jsxs)("aside", {
		className: "ll-inspector",
		"aria-label": "Inspector",
		ref: t,
		children: [/* @__PURE__ */ (0, X.jsx)("button", {
			type: "button",
			className: "ll-i-tiny ll-i-close",
			"aria-label": "Close the inspector",
			title: "Close",
			onClick: () => e.getState().toggle("inspector", !1),
			children: /* @__PURE__ */ (0, X.jsx)(np, {})
		}), /* @__PURE__ */ (0, X.jsx)(TM, {
			panel: t,
			children: n && /* @__PURE__ */ (0, X.jsx)(cP, {})
		})]
	});
}
function cP() {
	let e = SN(), t = B((e) => e.selection.nodes), { nodes: n } = V(e), r = [...t].flatMap((e) => Object.hasOwn(n, e) ? n[e] ?? [] : []), [i] = r, a = `${e.graph} ${r.map((e) => e.id).join(" ")}`;
	return /* @__PURE__ */ (0, X.jsx)("div", {
		className: "ll-i-scroll",
		children: i ? r.length === 1 ? /* @__PURE__ */ (0, X.jsx)(YN, {
			scene: e,
			node: i
		}) : /* @__PURE__ */ (0, X.jsx)(nP, {
			scene: e,
			nodes: r
		}) : /* @__PURE__ */ (0, X.jsx)(QN, { scene: e })
	}, a);
}
// src/view/Messages.tsx
function lP() {
	let e = z(), t = B((e) => e.messages), n = B((e) => e.spoken);
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [/* @__PURE__ */ (0, X.jsx)("div", {
		className: "ll-messages",
		children: t.map((t) => /* @__PURE__ */ (0, X.jsxs)("div", {
			className: `ll-message ${t.tone}`,
			children: [
				t.tone === "error" && /* @__PURE__ */ (0, X.jsx)(qf, {}),
				/* @__PURE__ */ (0, X.jsx)("span", { children: t.text }),
				/* @__PURE__ */ (0, X.jsx)("button", {
					type: "button",
					className: "ll-button",
					"aria-label": "Close",
					onClick: () => e.getState().dismiss(t.id),
					children: /* @__PURE__ */ (0, X.jsx)(np, {})
				})
			]
		}, t.id))
	}), /* @__PURE__ */ (0, X.jsx)("div", {
		className: "ll-hidden",
		role: "status",
		"aria-live": "polite",
		children: n
	})] });
}
// src/view/palette/StarIcon.tsx
function uP({ filled: e }) {
	return /* @__PURE__ */ (0, X.jsx)("svg", {
		viewBox: "0 0 16 16",
		width: "14",
		height: "14",
		fill: e ? "currentColor" : "none",
		stroke: "currentColor",
		strokeWidth: "1.3",
		strokeLinejoin: "round",
		"aria-hidden": "true",
		children: /* @__PURE__ */ (0, X.jsx)("path", { d: "m8 1.9 1.9 3.9 4.3.6-3.1 3 .7 4.3L8 11.7l-3.8 2 .7-4.3-3.1-3 4.3-.6z" })
	});
}
// src/view/palette/PaletteRow.tsx
var dP = (0, _.memo)(function({ id: e, item: t, level: n, favourite: r, current: i, onAdd: a }) {
	let o = ZD(t.drawn), s = t.group === "call";
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-row-item",
		role: "treeitem",
		"aria-level": n,
		"data-row": e,
		tabIndex: i ? 0 : -1,
		draggable: !0,
		"aria-label": `${t.title}${s ? ", another call, shared weights" : ""}, ${o.name}${r ? ", favourite" : ""}`,
		title: `${t.title}\n${t.typed?.problem || t.typed?.text || t.summary}`,
		onDoubleClick: () => a(t),
		onDragStart: (e) => vO(e.dataTransfer, t.kind),
		onDragEnd: (e) => {
			e.dataTransfer.dropEffect !== "none" && Dj(t.kind);
		},
		children: [
			/* @__PURE__ */ (0, X.jsx)($D, { family: o }),
			/* @__PURE__ */ (0, X.jsx)(Pj, { item: t }),
			t.typed?.text && /* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-typed",
				children: t.typed.text
			}),
			s && /* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-tag",
				children: "call again"
			}),
			!s && /* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-star",
				tabIndex: -1,
				"aria-pressed": r,
				title: r ? "No favourite any more (F)" : "Make it a favourite (F)",
				"aria-label": `Favourite ${t.title}`,
				onMouseDown: (e) => e.preventDefault(),
				onClick: () => Ej(t.kind),
				onDoubleClick: (e) => e.stopPropagation(),
				children: /* @__PURE__ */ (0, X.jsx)(uP, { filled: r })
			})
		]
	});
}), fP = (0, _.memo)(function({ tree: e, sections: t, found: n, onAdd: r, onLeave: i }) {
	let { favourites: a } = Tj(), [o, s] = (0, _.useState)(""), c = t.flatMap((e) => pP(e, n)), l = c.some(({ id: e }) => e === o) ? o : c[0]?.id, u = (t) => t !== void 0 && e.current?.querySelector(`[data-row="${CSS.escape(t)}"]`)?.focus();
	return /* @__PURE__ */ (0, X.jsx)("div", {
		className: "ll-tree",
		role: "tree",
		"aria-label": "Layers and ops",
		ref: e,
		onKeyDown: (e) => {
			if (e.ctrlKey || e.metaKey || e.altKey) return;
			let t = c.findIndex(({ id: e }) => e === o);
			if (e.key === "ArrowUp" && t <= 0) i();
			else if (!mP(e.key, c, t, u, r)) return;
			e.preventDefault(), e.stopPropagation();
		},
		onFocus: (e) => {
			let t = e.target.closest("[data-row]")?.dataset.row;
			t !== void 0 && s(t);
		},
		children: c.map(({ id: e, section: t, item: i }) => i ? /* @__PURE__ */ (0, X.jsx)(dP, {
			id: e,
			item: i,
			level: n ? 1 : 2,
			current: e === l,
			onAdd: r,
			favourite: a.includes(i.kind)
		}, e) : /* @__PURE__ */ (0, X.jsxs)("div", {
			className: "ll-heading",
			role: "treeitem",
			"aria-level": 1,
			"aria-expanded": t.open,
			"data-row": e,
			"aria-label": `${t.title}, ${t.items.length}`,
			tabIndex: e === l ? 0 : -1,
			onClick: () => Oj(t.id, !t.open),
			children: [
				/* @__PURE__ */ (0, X.jsx)(rp, {}),
				/* @__PURE__ */ (0, X.jsx)("span", { children: t.title }),
				/* @__PURE__ */ (0, X.jsx)("span", {
					className: "ll-count",
					children: t.items.length
				})
			]
		}, e))
	});
});
function pP(e, t) {
	let n = e.items.map((t) => ({
		id: `${e.id}/${t.kind}`,
		section: e,
		item: t
	}));
	return t ? n : [{
		id: e.id,
		section: e
	}, ...e.open ? n : []];
}
function mP(e, t, n, r, i) {
	let a = t[n];
	if (!a) return !1;
	let { section: o, item: s } = a, c = t.find((e) => !e.item && e.section.id === o.id), l = {
		ArrowDown: 1,
		ArrowUp: -1,
		PageDown: 12,
		PageUp: -12,
		Home: -t.length,
		End: t.length
	}[e];
	if (l !== void 0) r(t[Math.max(0, Math.min(t.length - 1, n + l))]?.id);
	else if (e === "Enter" || e === " ") s ? i(s) : Oj(o.id, !o.open);
	else if (e.toLowerCase() === "f" && s) s.group !== "call" && Ej(s.kind);
	else if (e === "ArrowRight") s || o.open ? r(s ? a.id : t[n + 1]?.id) : Oj(o.id, !0);
	else if (e === "ArrowLeft") s ? r(c?.id) : Oj(o.id, !1);
	else return !1;
	return !0;
}
// src/view/palette/sections.ts
var hP = [
	"Core",
	"Convolution",
	"Pooling",
	"Merging",
	"Normalization",
	"Regularization",
	"Activation",
	"Reshaping",
	"Recurrent",
	"Attention",
	"Preprocessing",
	"Image preprocessing"
], gP = [
	"NumPy",
	"Neural network",
	"Mathematics",
	"Linear algebra",
	"Core"
], _P = "Custom", vP = /* @__PURE__ */ new Set(["layer:Preprocessing", "layer:Image preprocessing"]);
function yP(e, t, n) {
	let r = (n) => n.flatMap((n) => kA(e, n, t) ?? []), i = (e, t) => n.open[e] ?? t, a = (e, t, n, r = !0) => ({
		id: e,
		title: t,
		items: n,
		open: i(e, r)
	}), o = bP(e, "layer", hP);
	return [
		a("custom", _P, o.find(([e]) => e === _P)?.[1] ?? []),
		a("favourites", "Favourites", r(n.favourites)),
		a("recent", "Recently used", r(n.recent)),
		a("models", "This design's models", t),
		...o.filter(([e]) => e !== _P).map(([e, t]) => a(`layer:${e}`, e, t, !vP.has(`layer:${e}`))),
		...bP(e, "op", gP).map(([e, t]) => a(`op:${e}`, `Ops: ${e}`, t, !1))
	].filter(({ items: e }) => e.length > 0);
}
function bP(e, t, n) {
	let r = /* @__PURE__ */ new Map();
	for (let { item: n } of DA(e).values()) {
		if (n.group !== t || !n.entry) continue;
		let { category: e } = n.entry;
		r.set(e, [...r.get(e) ?? [], n]);
	}
	let i = (e) => n.includes(e) ? n.indexOf(e) : n.length;
	return [...r].sort(([e], [t]) => i(e) - i(t) || (e < t ? -1 : 1));
}
// src/view/Palette.tsx
var xP = 60, SP = [];
function CP() {
	let e = z(), t = B((e) => e.catalogue), n = Bj(), r = Vj(), i = Tj(), [a, o] = (0, _.useState)(""), s = (0, _.useDeferredValue)(a.trim()), c = (0, _.useRef)(null), l = (0, _.useRef)(null), u = (0, _.useMemo)(() => t && s ? uj(t, s, { setting: n }) : SP, [
		t,
		s,
		n
	]), d = (0, _.useMemo)(() => s ? [{
		id: "found",
		title: "Found",
		items: u.slice(0, xP),
		open: !0
	}] : t ? yP(t, r, i) : [], [
		t,
		r,
		i,
		s,
		u
	]), f = (0, _.useCallback)((t) => void Nj(e, t, { kind: "selection" }), [e]), p = (0, _.useCallback)(() => c.current?.focus(), []), m = () => l.current?.querySelector("[data-row]")?.focus();
	return /* @__PURE__ */ (0, X.jsxs)("aside", {
		className: "ll-palette",
		"aria-label": "Layers",
		children: [
			/* @__PURE__ */ (0, X.jsxs)("div", {
				className: "ll-search",
				children: [
					/* @__PURE__ */ (0, X.jsx)(Uf, {}),
					/* @__PURE__ */ (0, X.jsx)("input", {
						className: "ll-field",
						type: "text",
						ref: c,
						value: a,
						placeholder: "Search layers and tasks",
						"aria-label": "Search layers and ops",
						spellCheck: !1,
						autoComplete: "off",
						onChange: (e) => o(e.target.value),
						onKeyDown: (t) => {
							if (t.key === "ArrowDown") m();
							else if (t.key === "Enter" && u[0]) Nj(e, u[0], { kind: "selection" });
							else if (t.key === "Escape" && a) o("");
							else return;
							t.preventDefault(), t.stopPropagation();
						}
					}),
					a && /* @__PURE__ */ (0, X.jsx)("button", {
						type: "button",
						className: "ll-clear",
						"aria-label": "Clear the search",
						onClick: () => {
							o(""), p();
						},
						children: /* @__PURE__ */ (0, X.jsx)(np, {})
					})
				]
			}),
			t ? /* @__PURE__ */ (0, X.jsx)(fP, {
				tree: l,
				sections: d,
				found: !!s,
				onAdd: f,
				onLeave: p
			}) : /* @__PURE__ */ (0, X.jsx)("p", {
				className: "ll-note",
				children: "Keras's layers are being read …"
			}),
			s && t && /* @__PURE__ */ (0, X.jsx)(wP, {
				text: s,
				found: u
			}),
			/* @__PURE__ */ (0, X.jsxs)("div", {
				className: "ll-palette-foot",
				children: [/* @__PURE__ */ (0, X.jsxs)("button", {
					type: "button",
					className: "ll-button",
					title: "Write a layer or a function of your own (Shift+E)",
					onClick: () => e.getState().editCode(""),
					children: [/* @__PURE__ */ (0, X.jsx)(tp, {}), /* @__PURE__ */ (0, X.jsx)("span", { children: "Custom code …" })]
				}), !s && /* @__PURE__ */ (0, X.jsx)("p", {
					className: "ll-note",
					children: "Drag onto the canvas, or double-click to add after the selection."
				})]
			})
		]
	});
}
function wP({ text: e, found: t }) {
	let n = t.length ? t.length > xP ? `${xP} of ${t.length} shown. Type more to narrow them down.` : "" : `Nothing is called “${e}”. Try “conv”, or what it is to do: “average”, “shrink”.`;
	return /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [n && /* @__PURE__ */ (0, X.jsx)("p", {
		className: "ll-note",
		children: n
	}), /* @__PURE__ */ (0, X.jsx)("span", {
		className: "ll-hidden",
		role: "status",
		children: t.length ? `${t.length} found` : n
	})] });
}
// src/view/StatusBar.tsx
function TP() {
	let e = z(), t = B(mn), n = B((e) => dn(e)?.training ?? null), r = B((e) => Object.keys(e.sync.shown?.graph.nodes ?? {}).length), i = B((e) => e.panels.problems);
	return /* @__PURE__ */ (0, X.jsxs)("footer", {
		className: "ll-status",
		children: [
			/* @__PURE__ */ (0, X.jsx)("button", {
				type: "button",
				className: "ll-button",
				"aria-expanded": i,
				onClick: () => e.getState().toggle("problems"),
				title: "Show or hide the problems (P)",
				children: /* @__PURE__ */ (0, X.jsx)(EP, {})
			}),
			/* @__PURE__ */ (0, X.jsx)("span", { className: "ll-gap" }),
			n && /* @__PURE__ */ (0, X.jsxs)("span", {
				className: "ll-training",
				children: [
					"Training: epoch ",
					n.epoch,
					" of ",
					n.epochs
				]
			}),
			t && /* @__PURE__ */ (0, X.jsxs)("span", {
				title: "Weights, trained or not",
				children: [t.parameters.toLocaleString("en"), " parameters"]
			}),
			t && /* @__PURE__ */ (0, X.jsxs)("span", {
				className: "ll-wide",
				title: "All layers' outputs together, for one sample",
				children: [ai(t.activation_bytes), " of outputs"]
			}),
			/* @__PURE__ */ (0, X.jsx)("span", {
				className: "ll-wide",
				children: r === 1 ? "1 node" : `${r} nodes`
			}),
			/* @__PURE__ */ (0, X.jsx)(OP, {})
		]
	});
}
function EP() {
	let e = B(gn), t = B((e) => !!dn(e)?.analysis), n = B((e) => e.trouble);
	if (B((e) => Object.keys(e.sync.shown?.graph.nodes ?? {}).length === 0)) return /* @__PURE__ */ (0, X.jsx)(DP, {
		tone: "wait",
		icon: /* @__PURE__ */ (0, X.jsx)(Yf, {}),
		children: "Begin with an Input"
	});
	if (n) return /* @__PURE__ */ (0, X.jsx)(DP, {
		tone: "error",
		icon: /* @__PURE__ */ (0, X.jsx)(qf, {}),
		children: "The shapes cannot be asked for now"
	});
	if (!t) return /* @__PURE__ */ (0, X.jsx)(DP, {
		tone: "wait",
		icon: /* @__PURE__ */ (0, X.jsx)(Zf, {}),
		children: "Asking Keras for the shapes …"
	});
	let r = (t) => e.filter((e) => e.severity === t).length, [i, a, o] = [
		r("error"),
		r("warning"),
		r("hint")
	];
	return e.length ? /* @__PURE__ */ (0, X.jsxs)(X.Fragment, { children: [
		i > 0 && /* @__PURE__ */ (0, X.jsx)(DP, {
			tone: "error",
			icon: /* @__PURE__ */ (0, X.jsx)(qf, {}),
			children: i === 1 ? "1 mistake" : `${i} mistakes`
		}),
		a > 0 && /* @__PURE__ */ (0, X.jsx)(DP, {
			tone: "warning",
			icon: /* @__PURE__ */ (0, X.jsx)(Jf, {}),
			children: a === 1 ? "1 doubt" : `${a} doubts`
		}),
		o > 0 && /* @__PURE__ */ (0, X.jsx)(DP, {
			tone: "hint",
			icon: /* @__PURE__ */ (0, X.jsx)(Yf, {}),
			children: o === 1 ? "1 hint" : `${o} hints`
		})
	] }) : /* @__PURE__ */ (0, X.jsx)(DP, {
		tone: "ok",
		icon: /* @__PURE__ */ (0, X.jsx)(Xf, {}),
		children: "No problems found"
	});
}
var DP = ({ tone: e, icon: t, children: n }) => /* @__PURE__ */ (0, X.jsxs)("span", {
	className: `ll-mark ${e}`,
	children: [t, n]
});
function OP() {
	let e = B((e) => e.sync.pending.length), t = B((e) => e.late);
	return e && t ? /* @__PURE__ */ (0, X.jsxs)("span", {
		className: "ll-mark warning",
		role: "status",
		children: [
			/* @__PURE__ */ (0, X.jsx)(ap, {}),
			"No connection: ",
			e === 1 ? "1 change waits" : `${e} changes wait`,
			" here and will be sent"
		]
	}) : /* @__PURE__ */ (0, X.jsxs)("span", {
		className: "ll-mark quiet",
		children: [/* @__PURE__ */ (0, X.jsx)(ap, {}), e ? "Saving …" : "Saved"]
	});
}
// src/view/ArrangeMenu.tsx
var kP = [
	["left", "Align left"],
	["center", "Align centres"],
	["right", "Align right"],
	["top", "Align tops"],
	["middle", "Align middles"],
	["bottom", "Align bottoms"]
];
function AP({ onDone: e }) {
	let t = z(), n = B((e) => e.selection.nodes.size), r = B((e) => e.direction), i = () => vf(t, [...t.getState().selection.nodes]), a = [
		...kP.map(([e, r]) => ({
			label: r,
			off: n < 2,
			run: () => Y(t, Fa(J(t.getState()), i(), e))
		})),
		{
			label: "Distribute across",
			off: n < 3,
			run: () => Y(t, Ia(J(t.getState()), i(), "x"))
		},
		{
			label: "Distribute down",
			off: n < 3,
			run: () => Y(t, Ia(J(t.getState()), i(), "y"))
		},
		{
			label: "Lay out left to right",
			line: !0,
			checked: r === "LR",
			run: () => o("LR")
		},
		{
			label: "Lay out top down",
			checked: r === "TB",
			run: () => o("TB")
		},
		{
			label: "Place only unplaced nodes",
			run: () => void lf(t, "unplaced", t.getState().direction)
		}
	], o = (e) => {
		t.getState().set({ direction: e }), lf(t, "all", e);
	};
	return /* @__PURE__ */ (0, X.jsx)(Nk, {
		label: "Arrange",
		items: a,
		onDone: e
	});
}
// src/view/Breadcrumb.tsx
function jP() {
	let e = z(), t = B((e) => e.path), n = B((e) => e.sync.shown?.title ?? "");
	return t.length === 1 ? null : /* @__PURE__ */ (0, X.jsx)("nav", {
		className: "ll-path",
		"aria-label": "Open models",
		children: t.map((r, i) => /* @__PURE__ */ (0, X.jsxs)("span", { children: [i > 0 && /* @__PURE__ */ (0, X.jsx)(rp, {}), /* @__PURE__ */ (0, X.jsx)("button", {
			type: "button",
			className: "ll-button",
			disabled: i === t.length - 1,
			"aria-current": i === t.length - 1 ? "page" : void 0,
			onClick: () => e.getState().leaveTo(i),
			children: r || n
		})] }, i))
	});
}
// src/view/Toolbar.tsx
function MP() {
	let e = z(), t = B((e) => !!dn(e)?.can_undo || e.sync.pending.length > 0), n = B((e) => !!dn(e)?.can_redo), r = B((e) => e.selection.nodes.size), i = B((e) => e.selection.nodes.size + e.selection.edges.size > 0), a = B((e) => e.panels), o = B((e) => e.fullscreen), [s, c] = (0, _.useState)(!1), l = () => e.getState(), u = () => [...l().selection.nodes];
	return /* @__PURE__ */ (0, X.jsxs)("div", {
		className: "ll-tools",
		role: "toolbar",
		"aria-label": "Tools",
		children: [
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Layers",
				hint: "Show or hide the list of layers",
				pressed: a.palette,
				onPress: () => l().toggle("palette"),
				children: /* @__PURE__ */ (0, X.jsx)(Gf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)(jP, {}),
			/* @__PURE__ */ (0, X.jsx)("span", { className: "ll-gap" }),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Add layer",
				shown: !0,
				hint: "Add a layer ( / )",
				onPress: () => l().show({
					kind: "add",
					place: { kind: "selection" }
				}),
				children: /* @__PURE__ */ (0, X.jsx)(Pf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)("i", { className: "ll-rule" }),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Undo",
				hint: "Undo (Ctrl+Z)",
				off: !t,
				onPress: () => l().undo(),
				children: /* @__PURE__ */ (0, X.jsx)(Mf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Redo",
				hint: "Redo (Ctrl+Shift+Z)",
				off: !n,
				onPress: () => l().redo(),
				children: /* @__PURE__ */ (0, X.jsx)(Nf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)("i", { className: "ll-rule" }),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Duplicate",
				hint: "Duplicate (Ctrl+D)",
				off: !r,
				onPress: () => Y(e, Za(J(l()), u())),
				children: /* @__PURE__ */ (0, X.jsx)(If, {})
			}),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Group",
				hint: "Group (Ctrl+G)",
				off: !r,
				onPress: () => Y(e, _o(J(l()), u())),
				children: /* @__PURE__ */ (0, X.jsx)(Rf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Bypass",
				hint: "Bypass: let the input through (B)",
				off: !r,
				onPress: () => Y(e, Va(J(l()), u())),
				children: /* @__PURE__ */ (0, X.jsx)(zf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Delete",
				hint: "Delete (Del)",
				off: !i,
				onPress: () => Y(e, jo(J(l()), u(), [...l().selection.edges])),
				children: /* @__PURE__ */ (0, X.jsx)(Lf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)("i", { className: "ll-rule" }),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Tidy up",
				hint: "Lay out all nodes anew (Ctrl+Shift+L)",
				onPress: () => void lf(e, "all", l().direction),
				children: /* @__PURE__ */ (0, X.jsx)(Bf, {})
			}),
			/* @__PURE__ */ (0, X.jsxs)("span", {
				className: "ll-anchor",
				children: [/* @__PURE__ */ (0, X.jsx)(NP, {
					label: "Arrange",
					hint: "Align, distribute, direction",
					pressed: s,
					onPress: () => c(!s),
					children: /* @__PURE__ */ (0, X.jsx)(Vf, {})
				}), s && /* @__PURE__ */ (0, X.jsx)(AP, { onDone: () => c(!1) })]
			}),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Fit",
				hint: "Show everything (F)",
				onPress: () => l().flyTo("all"),
				children: /* @__PURE__ */ (0, X.jsx)(Q, {})
			}),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Find",
				hint: "Find a layer by name (Ctrl+F)",
				onPress: () => l().show({ kind: "find" }),
				children: /* @__PURE__ */ (0, X.jsx)(Uf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)("i", { className: "ll-rule" }),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Full screen",
				hint: "Fill the window with the canvas (Shift+F)",
				pressed: o,
				onPress: () => l().set({ fullscreen: !o }),
				children: /* @__PURE__ */ (0, X.jsx)(Hf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Shortcuts",
				hint: "Keyboard shortcuts (?)",
				onPress: () => l().show({ kind: "shortcuts" }),
				children: /* @__PURE__ */ (0, X.jsx)(Wf, {})
			}),
			/* @__PURE__ */ (0, X.jsx)(NP, {
				label: "Inspector",
				hint: "Show or hide the inspector",
				pressed: a.inspector,
				onPress: () => l().toggle("inspector"),
				children: /* @__PURE__ */ (0, X.jsx)(Kf, {})
			})
		]
	});
}
function NP({ label: e, hint: t, shown: n, off: r, pressed: i, onPress: a, children: o }) {
	return /* @__PURE__ */ (0, X.jsxs)("button", {
		type: "button",
		className: "ll-button",
		title: t,
		"aria-label": e,
		"aria-pressed": i,
		disabled: r,
		onClick: a,
		children: [o, n && /* @__PURE__ */ (0, X.jsx)("span", { children: e })]
	});
}
// src/view/App.tsx
function PP() {
	let e = z(), t = (0, _.useRef)(null), n = B((e) => e.sync.shown !== null), r = B((e) => e.panels), i = B((e) => e.fullscreen), a = B((e) => e.dialog), o = (0, _.useRef)(a);
	return (0, _.useEffect)(() => {
		a === null && o.current && t.current?.querySelector(".ll-canvas")?.focus({ preventScroll: !0 }), o.current = a;
	}, [a]), (0, _.useEffect)(() => {
		let t = location.pathname, n = (n) => {
			location.pathname === t && n.key !== "Tab" && document.activeElement === document.body && jp(e, n) && n.preventDefault();
		};
		return document.addEventListener("keydown", n), () => document.removeEventListener("keydown", n);
	}, [e]), Fp(), n ? /* @__PURE__ */ (0, X.jsxs)("div", {
		className: `ll-root ll-desk${i ? " fullscreen" : ""}`,
		ref: t,
		onKeyDown: (n) => {
			jp(e, n.nativeEvent) && n.preventDefault(), n.key === "Enter" && e.getState().panels.inspector && FP(t.current, n), n.stopPropagation();
		},
		children: [
			/* @__PURE__ */ (0, X.jsx)(MP, {}),
			/* @__PURE__ */ (0, X.jsxs)("div", {
				className: "ll-row",
				children: [
					r.palette && /* @__PURE__ */ (0, X.jsx)(CP, {}),
					/* @__PURE__ */ (0, X.jsxs)("main", {
						className: "ll-main",
						children: [
							/* @__PURE__ */ (0, X.jsx)(bk, {}),
							r.problems && /* @__PURE__ */ (0, X.jsx)(sp, {}),
							/* @__PURE__ */ (0, X.jsx)(lP, {})
						]
					}),
					r.inspector && /* @__PURE__ */ (0, X.jsx)(sP, {})
				]
			}),
			/* @__PURE__ */ (0, X.jsx)(TP, {}),
			/* @__PURE__ */ (0, X.jsx)(oM, {})
		]
	}) : null;
}
function FP(e, t) {
	t.target.closest(".ll-canvas") && t.defaultPrevented !== !1 && e?.querySelector(".ll-inspector :is(input, select, textarea)")?.focus();
}
// src/index.tsx
var IP = 1500, LP = /* @__PURE__ */ new Set(), RP = 0;
function zP(e) {
	if (!e.data) return () => void 0;
	let { design: t } = e.data;
	for (let n of LP) n.element === e.parentElement && n.line.design !== t && WP(n);
	let n = [...LP].find((e) => e.line.design === t), r = n ?? BP(e.parentElement, t, e.setStateValue);
	return n && n.element !== e.parentElement && VP(n, e.parentElement), r.line.take(e.data, e.setStateValue), n || HP(r), UP(r);
}
function BP(e, t, n) {
	let r = document.createElement("style");
	r.textContent = Pn;
	let i = jn(t, n), a = Object.assign(document.createElement("div"), {
		className: "ll-host",
		layerloomDocument: () => i.store.getState().sync.shown
	}), o = {
		root: (0, v.createRoot)(a),
		line: i,
		style: r,
		host: a,
		element: e,
		focused: null,
		token: 0
	};
	return a.addEventListener("focusin", (e) => void (o.focused = e.target)), a.addEventListener("focusout", () => void (a.isConnected && (o.focused = null))), e.replaceChildren(r, a), LP.add(o), o;
}
function VP(e, t) {
	let { focused: n } = e;
	e.element = t, t.replaceChildren(e.style, e.host), document.activeElement === document.body && n?.focus({ preventScroll: !0 });
}
function HP({ root: e, line: t }) {
	e.render(/* @__PURE__ */ (0, X.jsx)(vn.Provider, {
		value: t.store,
		children: /* @__PURE__ */ (0, X.jsx)(PP, {})
	}));
}
function UP(e) {
	let t = e.token = ++RP;
	return () => void setTimeout(() => e.token === t && LP.has(e) && WP(e), IP);
}
function WP(e) {
	LP.delete(e), e.line.close(), e.root.unmount();
}
export { zP as mount };
