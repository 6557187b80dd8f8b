/**
 * What Prototype.js 1.7.3.1, as EPrints 3.4 loads it on every page, was measured to change in
 * built-ins, in a script of our own: what it takes away is gone, what it replaces behaves as its
 * own does, and what it adds stands in every loop over keys.
 */
export const prototypeLike = `(function () {
  var add = function (target, names, make) {
    names.split(' ').forEach(function (name) { target[name] = make(name); });
  };
  var unused = function (name) {
    return function () { throw new Error('Prototype has its own ' + name); };
  };

  // It knows neither iterables nor the second argument.
  Array.from = function (list) {
    var copied = [];
    for (var at = 0; at < (list && list.length || 0); at += 1) copied[at] = list[at];
    return copied;
  };

  var arrays = Array.prototype;
  add(arrays, 'each eachSlice all any collect detect findAll select grep include member inject invoke ' +
    'max min partition pluck reject sortBy toArray zip size inspect clear first last compact flatten ' +
    'without uniq intersect clone inGroupsOf _each _reverse', unused);
  arrays.entries = undefined;
  arrays.find = function (is, that) {
    for (var at = 0; at < this.length; at += 1) if (is.call(that, this[at], at)) return this[at];
  };
  arrays.map = function (make, that) {
    var made = [];
    for (var at = 0; at < this.length; at += 1) made.push(make ? make.call(that, this[at], at) : this[at]);
    return made;
  };
  arrays.every = function (is, that) {
    for (var at = 0; at < this.length; at += 1) if (!is.call(that, this[at], at)) return false;
    return true;
  };
  arrays.some = function (is, that) {
    for (var at = 0; at < this.length; at += 1) if (is.call(that, this[at], at)) return true;
    return false;
  };
  arrays.reverse = function (isInPlace) {
    var turned = [];
    for (var at = this.length - 1; at >= 0; at -= 1) turned.push(this[at]);
    if (isInPlace === false) return turned;
    for (at = 0; at < turned.length; at += 1) this[at] = turned[at];
    return this;
  };

  // Inherited keys count.
  Object.values = function (object) {
    var values = [];
    for (var key in object) values.push(object[key]);
    return values;
  };

  add(String.prototype, 'gsub sub scan truncate strip stripTags stripScripts extractScripts evalScripts ' +
    'escapeHTML unescapeHTML toQueryParams parseQuery toArray succ times camelize capitalize underscore ' +
    'dasherize inspect unfilterJSON isJSON evalJSON include empty blank interpolate', unused);
  add(Number.prototype, 'abs round ceil floor succ times toColorPart toPaddedString', unused);

  add(HTMLElement.prototype, 'absolutize addClassName addMethods adjacent ancestors childElements ' +
    'classNames cleanWhitespace clonePosition cumulativeOffset cumulativeScrollOffset descendantOf ' +
    'descendants down empty extend fire firstDescendant getDimensions getHeight getLayout ' +
    'getOffsetParent getOpacity getStorage getStyle getWidth hasClassName hide identify immediateDescendants ' +
    'insert inspect makeClipping makePositioned match measure next nextSiblings observe on previous ' +
    'previousSiblings positionedOffset purge readAttribute recursivelyCollect relativize removeClassName ' +
    'replace retrieve select setOpacity setStyle show siblings stopObserving store toggle toggleClassName ' +
    'undoClipping undoPositioned up update viewportOffset visible wrap writeAttribute', unused);
  // Its own, unlike the browser's, fails where there is no parent.
  HTMLElement.prototype.remove = function () {
    this.parentNode.removeChild(this);
    return this;
  };
})()`;
