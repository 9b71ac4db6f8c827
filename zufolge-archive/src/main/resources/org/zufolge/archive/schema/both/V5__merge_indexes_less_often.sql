-- An archive made before is told, too, how seldom the parts of its index are merged, see the class Dialect.

${merging}
