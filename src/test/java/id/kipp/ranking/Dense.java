package id.kipp.ranking;

/** Matrices the slow and obvious way, to check the quick way against. */
record Dense(double[][] cells) {

    static Dense of(int rows, int columns) {
        return new Dense(new double[rows][columns]);
    }

    static Dense column(double... values) {
        var column = of(values.length, 1);
        for (var i = 0; i < values.length; i++) {
            column.cells[i][0] = values[i];
        }
        return column;
    }

    int rows() {
        return cells.length;
    }

    int columns() {
        return cells[0].length;
    }

    double only() {
        return cells[0][0];
    }

    Dense times(Dense that) {
        var product = of(rows(), that.columns());
        for (var i = 0; i < rows(); i++) {
            for (var j = 0; j < that.columns(); j++) {
                for (var k = 0; k < columns(); k++) {
                    product.cells[i][j] += cells[i][k] * that.cells[k][j];
                }
            }
        }
        return product;
    }

    Dense plus(double scale, Dense that) {
        var sum = of(rows(), columns());
        for (var i = 0; i < rows(); i++) {
            for (var j = 0; j < columns(); j++) {
                sum.cells[i][j] = cells[i][j] + scale * that.cells[i][j];
            }
        }
        return sum;
    }

    Dense transposed() {
        var turned = of(columns(), rows());
        for (var i = 0; i < rows(); i++) {
            for (var j = 0; j < columns(); j++) {
                turned.cells[j][i] = cells[i][j];
            }
        }
        return turned;
    }

    static Dense identity(int size) {
        var identity = of(size, size);
        for (var i = 0; i < size; i++) {
            identity.cells[i][i] = 1;
        }
        return identity;
    }

    Dense inverse() {
        var inverse = identity(rows());
        eliminate(inverse);
        return inverse;
    }

    double logDeterminant() {
        return eliminate(identity(rows()));
    }

    /** Gauss and Jordan, without pivoting: the matrices here are positive definite. */
    private double eliminate(Dense along) {
        var work = plus(0, this);
        var log = 0.0;
        for (var i = 0; i < rows(); i++) {
            var pivot = work.cells[i][i];
            log += Math.log(pivot);
            for (var j = 0; j < rows(); j++) {
                work.cells[i][j] /= pivot;
                along.cells[i][j] /= pivot;
            }
            for (var k = 0; k < rows(); k++) {
                var factor = k == i ? 0 : work.cells[k][i];
                for (var j = 0; j < rows(); j++) {
                    work.cells[k][j] -= factor * work.cells[i][j];
                    along.cells[k][j] -= factor * along.cells[i][j];
                }
            }
        }
        return log;
    }
}
