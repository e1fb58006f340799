import keras
from keras import layers
from dataclasses import dataclass, field
@dataclass
class Config:
    units: int = 32
    depth: int = 2
    rates: list = field(default_factory=lambda: [0.1, 0.2])
class Base:
    kind = "dense"
    def __init__(self, config):
        self.config = config
        self._count = 0
    @property
    def count(self):
        return self._count
    @staticmethod
    def norm(x):
        return layers.LayerNormalization()(x)
    @classmethod
    def default(cls):
        return cls(Config())
class Builder(Base):
    def __init__(self, config):
        super().__init__(config)
        self.layers = []
    def block(self, x):
        self._count += 1
        layer = layers.Dense(self.config.units, name=f"{self.kind}_{self.count}")
        self.layers.append(layer)
        return self.norm(layer(x))
    def build(self):
        inputs = keras.Input((8,))
        x = inputs
        for rate in self.config.rates:
            x = layers.Dropout(rate)(self.block(x))
        return keras.Model(inputs, x)
    def __call__(self):
        return self.build()
model = Builder.default()()
